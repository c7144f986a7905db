"""What a report tells of: from a reading to its events."""
