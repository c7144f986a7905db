"""Where things stand on drawings: pure arithmetic, so that the same case gives the same page everywhere."""
