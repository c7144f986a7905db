"""Who says so: from a reading to its statements."""
