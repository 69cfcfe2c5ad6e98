#!/usr/bin/env bash
# Makes the documents of test/fixtures/carriers/ with the programs that newsrooms have: pandoc and LibreOffice
# (apt-get install --no-install-recommends pandoc libreoffice-writer). They are committed, so that tests need neither.
set -euo pipefail
cd "$(dirname "$0")/../test/fixtures/carriers"
export SOURCE_DATE_EPOCH=1748973600 # 2025-06-03 18:00 UTC
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# pandoc sets title, author and date above the text itself, in styles of their own; in RTF it has no styles, so there the
# headline goes along as text.
sed '/^# /d' story.md >"$work/titled.md"
tail -n +7 story.md >"$work/untitled.md"
for format in docx odt; do
  pandoc --standalone --to "$format" --output "story-pandoc.$format" "$work/titled.md"
done
pandoc --standalone --to rtf --output story-pandoc.rtf "$work/untitled.md"

office() { # office FORMAT FILE: FILE as LibreOffice writes it, in $work
  soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to "$1" --outdir "$work" "$2" >/dev/null
}
office odt story-pandoc.docx
mv "$work/story-pandoc.odt" story-libreoffice.odt
for format in docx rtf html; do
  office "$format" story-libreoffice.odt
  mv "$work/story-libreoffice.$format" "story-libreoffice.$format"
done
for format in docx odt rtf; do
  office "$format" edited.fodt
  mv "$work/edited.$format" "edited.$format"
done
