-- What a person says of who is who, in the order it was given.
CREATE TABLE correction (
  number INTEGER PRIMARY KEY AUTOINCREMENT,  -- never used again, so that the last given has the largest
  id TEXT NOT NULL UNIQUE,
  body TEXT NOT NULL,
  seal TEXT NOT NULL         -- SHA-256 of the body
) STRICT;

-- `derived` also keeps what became of each correction; SQLite cannot change a CHECK in place.
ALTER TABLE derived RENAME TO derived_before;

CREATE TABLE derived (
  kind TEXT NOT NULL CHECK (kind IN ('entity', 'finding', 'route', 'reprint', 'outcome')),
  place INTEGER NOT NULL,    -- position among its kind
  body TEXT NOT NULL,
  PRIMARY KEY (kind, place)
) STRICT, WITHOUT ROWID;

INSERT INTO derived SELECT * FROM derived_before;

DROP TABLE derived_before;
