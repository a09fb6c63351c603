#!/usr/bin/env bash
# A cluster of OpenSearch on loopback from artifacts that Maven downloads, for tests alone.
#   nodes.sh get             downloads and lays out the distribution, once
#   nodes.sh start COUNT     starts nodes and waits until they are one cluster
#   nodes.sh node NUMBER     starts one again, with its data
#   nodes.sh kill NUMBER     kill -9
#   nodes.sh green COUNT     waits until every shard is where it should be
#   nodes.sh authority       prints the file with the authority's certificate
#   nodes.sh clean           stops all and removes their data
# NODES_HOME: where all of it is kept. NODES_PORT: HTTP of the first node; their own protocol is 100 above. NODES_HEAP: memory
# of a node. NODES_SECURED=1: TLS and users. NODES_SETTINGS: lines for opensearch.yml.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
secured=${NODES_SECURED:-0}
# The security plugin is published for some versions alone.
if [ "$secured" = 1 ]; then version=2.19.1; else version=2.19.6; fi
port=${NODES_PORT:-9310}
heap=${NODES_HEAP:-384m}

# OpenSearch refuses to run as root, whose home others may not enter.
if [ "$(id -u)" = 0 ]; then
  base=/var/tmp
  as_nobody=(setpriv --reuid=65534 --regid=65534 --clear-groups)
else
  base=${XDG_CACHE_HOME:-$HOME/.cache}
  as_nobody=()
fi
home=${NODES_HOME:-$base/corpus-test-nodes}
dist=$home/opensearch-$version-$secured
run=$home/run-$port
if [ "$secured" = 1 ]; then
  scheme=https
  curl_options=(--cacert "$dist/config/root-ca.pem" -u admin:admin)
else
  scheme=http
  curl_options=()
fi

own() { if [ "$(id -u)" = 0 ]; then chown -R 65534:65534 "$@"; fi; }

# group:artifact:version[:packaging] -> the file
artifact() {
  local name packaging parts
  IFS=: read -ra parts <<<"$1"
  packaging=${parts[3]:-jar}
  name=$home/artifacts/${parts[1]}-${parts[2]}.$packaging
  [ -e "$name" ] || mvn -q -B dependency:copy "-Dartifact=$1" "-DoutputDirectory=$home/artifacts" -Dmdep.useBaseVersion=true >&2
  echo "$name"
}

unzip_into() { (cd "$2" && { unzip -q "$1" 2>/dev/null || jar xf "$1"; }); }

get() {
  [ -e "$dist/.ready" ] && return
  local zip plugin module fresh
  mkdir -p "$home/artifacts"
  fresh=$(mktemp -d "$home/new.XXXXXX")
  zip=$(artifact "org.opensearch.distribution.integ-test-zip:opensearch:$version:zip")
  unzip_into "$zip" "$fresh"
  # Custom filters of analysis are a module of their own; its jar comes without a descriptor.
  module=$fresh/opensearch-$version/modules/analysis-common
  mkdir -p "$module"
  cp "$(artifact "org.opensearch.plugin:analysis-common:$version")" "$module/"
  printf '%s\n' name=analysis-common description=analysis "version=$version" "opensearch.version=$version" java.version=11 \
    classname=org.opensearch.analysis.common.CommonAnalysisPlugin has.native.controller=false >"$module/plugin-descriptor.properties"
  if [ "$secured" = 1 ]; then
    plugin=$fresh/opensearch-$version/plugins/opensearch-security
    mkdir -p "$plugin"
    unzip_into "$(artifact "org.opensearch.plugin:opensearch-security:$version.0:zip")" "$plugin"
    mkdir -p "$fresh/opensearch-$version/config/opensearch-security"
    if [ -d "$plugin/config" ]; then mv "$plugin"/config/* "$fresh/opensearch-$version/config/opensearch-security/"; fi
    bash "$here/certificates.sh" "$fresh/opensearch-$version/config"
  fi
  rm -rf "$dist"
  mv "$fresh/opensearch-$version" "$dist"
  rmdir "$fresh"
  chmod -R a+rX "$home" "$dist"
  touch "$dist/.ready"
}

configure() { # NUMBER COUNT
  local folder=$run/node$1 seeds='' names='' other
  for ((other = 1; other <= $2; other++)); do
    seeds+="\"127.0.0.1:$((port + 99 + other))\","
    names+="\"node$other\","
  done
  mkdir -p "$folder/data" "$folder/logs" "$folder/tmp"
  cp -r "$dist/config" "$folder/config"
  {
    printf '%s\n' "cluster.name: corpus-test-$port" "node.name: node$1" "path.data: $folder/data" "path.logs: $folder/logs" \
      'network.host: 127.0.0.1' "http.port: $((port + $1 - 1))" "transport.port: $((port + 99 + $1))" \
      "discovery.seed_hosts: [${seeds%,}]" "cluster.initial_cluster_manager_nodes: [${names%,}]" \
      'cluster.routing.allocation.disk.threshold_enabled: false' 'node.processors: 2'
    if [ "$secured" = 1 ]; then cat "$dist/config/security.yml"; fi
    printf '%s\n' "${NODES_SETTINGS:-}"
  } >"$folder/config/opensearch.yml"
}

# The command line of the process with the node's number names the node's configuration; a number may belong to another by now.
alive() {
  local pid
  pid=$(cat "$run/node$1/pid" 2>/dev/null) || return 1
  grep -qzxF -e "-Dopensearch.path.conf=$run/node$1/config" "/proc/$pid/cmdline" 2>/dev/null
}

# Java itself: bin/opensearch starts two more to work out options. The first compiler and the serial collector start sooner.
launch() {
  local folder=$run/node$1
  own "$run"
  (
    exec >"$folder/out.log" 2>&1 </dev/null
    cd "$folder"
    export HOME=$folder
    exec setsid ${as_nobody[@]+"${as_nobody[@]}"} java -Xms64m "-Xmx$heap" -Xss1m -Xshare:auto -XX:TieredStopAtLevel=1 -XX:+UseSerialGC \
      -Djava.security.manager=allow -Dfile.encoding=UTF-8 -Djna.nosys=true "-Djava.io.tmpdir=$folder/tmp" \
      -Djava.locale.providers=SPI,COMPAT -Dio.netty.noUnsafe=true -Dio.netty.noKeySetOptimization=true \
      -Dio.netty.recycler.maxCapacityPerThread=0 -Dio.netty.allocator.type=unpooled -Dlog4j.shutdownHookEnabled=false \
      -Dlog4j2.disable.jmx=true "-Dopensearch.path.home=$dist" "-Dopensearch.path.conf=$folder/config" \
      -Dopensearch.distribution.type=zip -Dopensearch.bundled_jdk=false -cp "$dist/lib/*" org.opensearch.bootstrap.OpenSearch
  ) &
  echo $! >"$folder/pid"
  for _ in $(seq 100); do
    if alive "$1"; then return; fi
    sleep 0.05
  done
}

green() { # COUNT
  local until=$((SECONDS + 240)) node health
  while [ $SECONDS -lt $until ]; do
    for node in $(seq "$1"); do
      if ! alive "$node"; then
        echo "node $node has stopped; the end of its log:" >&2
        tail -n 15 "$run/node$node/out.log" >&2
        return 1
      fi
    done
    health=$(curl -sS --max-time 10 ${curl_options[@]+"${curl_options[@]}"} \
      "$scheme://127.0.0.1:$port/_cluster/health?wait_for_nodes=$1&wait_for_status=green&timeout=2s" 2>/dev/null || true)
    case $health in *'"status":"green","timed_out":false'*) return 0 ;; esac
    sleep 0.3
  done
  echo "no cluster of $1 nodes after 240 s" >&2
  return 1
}

clean() {
  local folder number
  for folder in "$run"/node*; do
    [ -d "$folder" ] || continue
    number=${folder##*node}
    if alive "$number"; then kill -9 "$(cat "$folder/pid")"; fi
  done
  rm -rf "$run"
}

case ${1:-} in
  get) get ;;
  start)
    get
    mkdir -p "$run"
    for ((number = 1; number <= ${2:-1}; number++)); do
      configure "$number" "${2:-1}"
      launch "$number"
    done
    green "${2:-1}"
    ;;
  node) launch "$2" ;;
  kill) if alive "$2"; then kill -9 "$(cat "$run/node$2/pid")"; fi ;;
  green) green "$2" ;;
  authority) echo "$dist/config/root-ca.pem" ;;
  clean) clean ;;
  *) sed -n '2,11p' "$0"; exit 2 ;;
esac
