-- A record is a row: columns to find it by, and `body`, the whole record as JSON.

CREATE TABLE report (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  title TEXT,
  text TEXT NOT NULL,        -- left out of `body`
  body TEXT NOT NULL,
  software TEXT NOT NULL,    -- that read it
  reader TEXT NOT NULL,
  seal TEXT NOT NULL         -- SHA-256 of the title, the text, the body and the bodies of all that was read from it
) STRICT;

CREATE TABLE file (
  path TEXT NOT NULL,        -- as the user named it; "-//" and a hash for standard input
  bytes TEXT NOT NULL,       -- SHA-256; '' where they could not be had
  fingerprint TEXT NOT NULL, -- of the bytes, of what the user gave, and of the software and reader
  report TEXT REFERENCES report (id) ON DELETE CASCADE,
  reason TEXT,               -- why it was rejected
  PRIMARY KEY (path, bytes),
  CHECK ((report IS NULL) <> (reason IS NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX file_report ON file (report);

CREATE TABLE mention (
  id TEXT PRIMARY KEY,
  report TEXT NOT NULL REFERENCES report (id) ON DELETE CASCADE,
  start INTEGER NOT NULL,
  body TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX mention_report ON mention (report);

CREATE TABLE event (
  id TEXT PRIMARY KEY,
  report TEXT NOT NULL REFERENCES report (id) ON DELETE CASCADE,
  start INTEGER NOT NULL,
  body TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX event_report ON event (report);

CREATE TABLE statement (
  id TEXT PRIMARY KEY,
  report TEXT NOT NULL REFERENCES report (id) ON DELETE CASCADE,
  start INTEGER NOT NULL,
  body TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX statement_report ON statement (report);

-- What is worked out from all reports together; replaced as a whole.
CREATE TABLE derived (
  kind TEXT NOT NULL CHECK (kind IN ('entity', 'finding', 'route', 'reprint')),
  place INTEGER NOT NULL,    -- position among its kind
  body TEXT NOT NULL,
  PRIMARY KEY (kind, place)
) STRICT, WITHOUT ROWID;

-- `revision` grows with every change of the reports; `derived` was worked out from revision `derived_from`.
CREATE TABLE state (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  revision INTEGER NOT NULL,
  derived_from INTEGER NOT NULL,
  derived_by TEXT NOT NULL,
  seal TEXT NOT NULL         -- SHA-256 of the bodies of `derived`
) STRICT;

INSERT INTO state VALUES (1, 0, -1, '', '');

CREATE VIRTUAL TABLE words USING fts5 (
  title, text, content = 'report', content_rowid = 'number', tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TRIGGER report_added AFTER INSERT ON report BEGIN
  INSERT INTO words (rowid, title, text) VALUES (new.number, new.title, new.text);
END;

CREATE TRIGGER report_removed AFTER DELETE ON report BEGIN
  INSERT INTO words (words, rowid, title, text) VALUES ('delete', old.number, old.title, old.text);
END;

CREATE TRIGGER report_replaced AFTER UPDATE ON report BEGIN
  INSERT INTO words (words, rowid, title, text) VALUES ('delete', old.number, old.title, old.text);
  INSERT INTO words (rowid, title, text) VALUES (new.number, new.title, new.text);
END;
