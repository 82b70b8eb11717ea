#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Measures the program from outside and prints one table.

Usage: outside.py BINARY FOLDER
FOLDER must lie on the disk that records are kept on. Nothing here passes or fails; the limits
stand beside the figures. EVENFALL_ROUNDS (looks at each page) and EVENFALL_SECONDS (for each
number of clients) make it shorter.
"""
import os
import sys

import backups
import keeping
import pages
from table import head

if __name__ == "__main__":
    binary, home = os.path.abspath(sys.argv[1]), sys.argv[2]
    print(f"{os.cpu_count()} cores, load before {os.getloadavg()[0]:.1f}\n", flush=True)
    head()
    pages.rows(binary)
    keeping.rows(binary, home)
    backups.rows(binary, home)
    print(f"\nload after {os.getloadavg()[0]:.1f}")
