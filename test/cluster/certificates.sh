#!/usr/bin/env bash
# Certificates and settings of the security plugin for nodes on loopback, for tests alone. $1: the configuration folder.
set -euo pipefail
cd "$1"
authority='/O=corpus test/CN=authority'
openssl req -x509 -newkey rsa:2048 -nodes -days 3650 -subj "$authority" -keyout root-ca.key -out root-ca.pem 2>/dev/null
openssl req -newkey rsa:2048 -nodes -subj '/O=corpus test/CN=node' -keyout node.key -out node.csr 2>/dev/null
printf 'subjectAltName=DNS:localhost,IP:127.0.0.1\nextendedKeyUsage=serverAuth,clientAuth\n' >node.ext
openssl x509 -req -days 3650 -in node.csr -CA root-ca.pem -CAkey root-ca.key -CAcreateserial -extfile node.ext -out node.pem 2>/dev/null
rm node.csr node.ext
for layer in transport http; do
  printf 'plugins.security.ssl.%s.%s\n' "$layer" 'pemcert_filepath: node.pem' "$layer" 'pemkey_filepath: node.key' \
    "$layer" 'pemtrustedcas_filepath: root-ca.pem'
done >security.yml
printf '%s\n' 'plugins.security.ssl.transport.enforce_hostname_verification: false' 'plugins.security.ssl.http.enabled: true' \
  "plugins.security.nodes_dn: ['CN=node,O=corpus test']" "plugins.security.authcz.admin_dn: ['CN=admin,O=corpus test']" \
  'plugins.security.allow_default_init_securityindex: true' 'plugins.security.restapi.roles_enabled: [all_access]' >>security.yml
