"""What leaves the case: the brief that analysts read, and the formats that programs read."""
