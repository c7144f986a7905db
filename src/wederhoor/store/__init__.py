"""Rows and records: a case is one SQLite file. The only folder that knows SQL."""
