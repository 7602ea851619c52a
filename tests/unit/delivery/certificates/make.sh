#!/bin/sh
# Makes the certificates of the TLS tests anew (openssl 1.1.1 or later). The key of the authority is
# thrown away, so nobody can issue another certificate that the tests would trust.
set -eu
cd "$(dirname "$0")"
temp=$(mktemp -d)
trap 'rm -rf "$temp"' EXIT

openssl ecparam -name prime256v1 -genkey -noout -out server.key
openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout "$temp/ca.key" \
  -out authority.pem -days 36500 -subj '/CN=Tests of Ajil' 2>/dev/null

# issue NAME SUBJECT_ALTERNATIVE_NAME FROM TO
issue() {
  : >"$temp/index.txt"
  printf '[ca]\ndefault_ca=own\n[own]\ndatabase=%s\nserial=%s\nrand_serial=yes\nnew_certs_dir=%s\ndefault_md=sha256\npolicy=any\nx509_extensions=names\n[any]\ncommonName=supplied\n[names]\nsubjectAltName=%s\n' \
    "$temp/index.txt" "$temp/serial" "$temp" "$2" >"$temp/ca.cnf"
  openssl req -new -key server.key -subj "/CN=$1" -out "$temp/$1.csr"
  openssl ca -batch -notext -config "$temp/ca.cnf" -cert authority.pem -keyfile "$temp/ca.key" \
    -in "$temp/$1.csr" -out "$1.pem" -startdate "$3" -enddate "$4" 2>/dev/null
}
issue valid 'DNS:localhost' 20260101000000Z 21250101000000Z
issue expired 'DNS:localhost' 20240101000000Z 20250101000000Z
issue wrong-host 'DNS:receiver.example' 20260101000000Z 21250101000000Z
openssl req -x509 -key server.key -days 36500 -subj '/CN=localhost' \
  -addext 'subjectAltName=DNS:localhost' -out self-signed.pem
