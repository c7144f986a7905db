"""What a report names: from a reading to its mentions."""
