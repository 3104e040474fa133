#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Quatuor authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A visit of the command line: from a form's export to the list of the day, in a folder of its own.
#   QUATUOR_CLI=path/to/quatuor-cli visite.sh FOLDER
set -euo pipefail
folder=$1
sample=$(dirname "${BASH_SOURCE[0]}")/inscriptions.csv
list=$folder/participants-2026-09-16.csv

# Nothing of the person who runs this is read or written; the clock is set, so that the sample's days are always to come.
rm -rf "$folder"
mkdir -p "$folder"
home=$(cd "$folder" && pwd)
export XDG_DATA_HOME=$home/data XDG_STATE_HOME=$home/state
export QUATUOR_WORKSPACE=$folder/journees.quatuor

quatuor() { "$QUATUOR_CLI" --lang fr --author Visite --now 2026-08-31T09:00:00Z "$@"; }

title() { printf '\n── %s\n' "$1"; }

# Shows the command as a person would type it. "The answer is no" (1) is an answer: the visit goes on.
step() {
  local rc=0
  printf '$ quatuor-cli %s\n' "$*"
  quatuor "$@" || rc=$?
  [ "$rc" -le 1 ] || exit "$rc"
}

title 'Un espace de travail neuf, deux journées'
step workspace create
step session add --date 2026-09-16 --capacity-delegations 15
step session add --date 2026-11-18 --capacity-delegations 15
title "L'export du formulaire"
step import "$sample"
title 'Ce qui est à vérifier'
step registration check
title 'Les délégations prêtes sont acceptées'
step registration accept --all-ready --session 2026-09-16
step session list
title 'La liste des participants'
step export attendees --session 2026-09-16 -o "$list"
printf '\nElle est là : %s\n' "$list"
