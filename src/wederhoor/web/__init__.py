"""A case as a local web app: the same record as the brief, found by searching, and corrected in place."""
