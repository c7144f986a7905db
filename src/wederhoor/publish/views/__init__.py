"""From a case to the lines of its brief: every sentence, link and order is decided here, none in the templates."""
