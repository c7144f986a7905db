"""The pages: each takes what the address asks for out of the case and hands it to a template."""
