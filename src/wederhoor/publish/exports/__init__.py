"""The formats of other programs, each made from a whole case; the same case gives the same bytes."""
