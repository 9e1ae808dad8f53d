-- One inspection, container version 1. Plain columns hold nothing about the case.

create table meta (
  name  text not null primary key,
  value text not null
) strict, without rowid;

-- A check over the whole closed file; zero while the file is in use. One row, written in place.
create table whole (
  id     integer not null primary key check (id = 1),
  digest blob not null
) strict;

-- The inspection key, wrapped for each who may open it, and a copy of the library's own slots.
create table key_slot (
  position integer not null primary key,
  slot     text not null
) strict;

-- The rowid is the order of arrival. (device, seq) is not unique: a cloned library forks.
create table revision (
  id     blob not null primary key check (length(id) = 32),
  device text not null,
  seq    integer not null,
  prev   blob check (prev is null or length(prev) = 32),
  sealed blob not null
) strict;

-- A signature over the head of a device's chain, made when the file leaves, is approved or issued.
create table seal (
  device    text not null,
  revision  blob not null,
  signature blob not null,
  primary key (device, revision)
) strict, without rowid;

-- Only in a file that leaves: who made it and what is in it, sealed and signed. One row.
create table manifest (
  id        integer not null primary key check (id = 1),
  sealed    blob not null,
  signature blob not null
) strict;

-- Only in a file that leaves: exhibits in sealed pieces, as they stand in the library.
create table exhibit_chunk (
  exhibit text not null,
  number  integer not null,
  sealed  blob not null,
  primary key (exhibit, number)
) strict;

-- What follows is local and never handed over.

create table draft (
  name   blob not null primary key,
  sealed blob not null
) strict, without rowid;

create table merge_journal (
  id     text not null primary key,
  sealed blob not null
) strict, without rowid;

-- Revisions of a merge that was undone.
create table aside (
  id     blob not null primary key check (length(id) = 32),
  merge  text not null,
  device text not null,
  seq    integer not null,
  prev   blob,
  sealed blob not null
) strict;

create table receipt (
  id     text not null primary key,
  sealed blob not null
) strict, without rowid;
