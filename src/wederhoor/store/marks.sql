-- What a person says of statements, events and findings, in the order it was given.
CREATE TABLE mark (
  number INTEGER PRIMARY KEY AUTOINCREMENT,  -- never used again, so that the last given has the largest
  id TEXT NOT NULL UNIQUE,
  body TEXT NOT NULL,
  seal TEXT NOT NULL         -- SHA-256 of the body
) STRICT;
