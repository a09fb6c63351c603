"""Reads exports with programs of others: pandas, pyarrow and Datasette. Arguments: the SQLite file, the folder of Parquet, a word of the articles."""
import json
import sqlite3
import subprocess
import sys
from pathlib import Path

import pandas
import pyarrow.parquet

database, tables, word = sys.argv[1], Path(sys.argv[2]), sys.argv[3]
connection = sqlite3.connect(database)
assert connection.execute("PRAGMA foreign_key_check").fetchall() == []

said = pandas.read_sql("SELECT * FROM whoSaidWhat", connection, parse_dates=["date"])
assert len(said) > 0 and said["speaker"].notna().any(), "nobody says anything"

for path in sorted(tables.glob("*.parquet")):
    rows = pyarrow.parquet.read_table(path).num_rows
    (count,) = connection.execute(f'SELECT count(*) FROM "{path.stem}"').fetchone()
    assert rows == count, f"{path.name}: {rows} rows, {count} in SQLite"

command = [sys.executable, "-m", "datasette", database, "--get"]
get = lambda path: json.loads(subprocess.run([*command, path], check=True, capture_output=True, text=True).stdout)
name = Path(database).stem
assert len(get(f"/{name}/people.json?_shape=array")) > 0, "Datasette shows no people"
found = get(f"/{name}/articles.json?_search={word}&_shape=array")
assert found and all(word in row["text"].lower() for row in found), "Datasette finds no words"

print(f"pandas, pyarrow and Datasette agree: {len(said)} quotations, {len(found)} articles found by full text")
