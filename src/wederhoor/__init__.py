"""Reads news reports in many languages and keeps who says what, on whose word, and who denies it."""

__version__ = "0.1.0"
SOFTWARE = f"wederhoor {__version__}"
