"""A person reviews statements, events and findings: what is accepted, rejected or put right, and what then stands."""
