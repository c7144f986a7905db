"""A person corrects who is who: what they point at, what they say of it, and the entities that it makes."""
