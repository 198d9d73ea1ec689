# SPDX-License-Identifier: Apache-2.0
#
# What the measurements share. To be sourced; wants $work, a directory, and the array "options" for Maven.

bench=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
version=$(sed -n 's/.*<version>\(.*\)<\/version>.*/\1/p' "$bench/../../pom.xml" | head -n 1)
goal=dev.rumprun:rumprun-maven-plugin:$version:bake
missed=0

# project NAME [CONFIGURATION]: the POM of a program
project()
{
    mkdir -p "$work/$1"
    cat >"$work/$1/pom.xml" <<POM
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>bench</groupId>
  <artifactId>$1</artifactId>
  <version>1</version>
  <build>
    <finalName>$1</finalName>
    <plugins>
      <plugin>
        <groupId>dev.rumprun</groupId>
        <artifactId>rumprun-maven-plugin</artifactId>
        <version>$version</version>
        <configuration>
          ${2:-}
        </configuration>
      </plugin>
    </plugins>
  </build>
</project>
POM
}

# maven NAME OPTION...: builds; without a date format the logger prints milliseconds since its start
maven()
{
    local name=$1
    shift
    mvn -B -f "$work/$name/pom.xml" -Dorg.slf4j.simpleLogger.showDateTime=true "${options[@]}" "$@" \
        >"$work/log" 2>&1 || {
        cat "$work/log" >&2
        exit 1
    }
}

# bake NAME [OPTION...]: milliseconds between the goal's own line and the end of the build
bake()
{
    local name=$1
    shift
    maven "$name" "$@" "$goal"
    awk '/--- rumprun-maven-plugin:.*:bake/ { start = $1 }
         /BUILD SUCCESS/ { print $1 - start; exit }' "$work/log"
}

# toolchain: what the last build was made with
toolchain()
{
    sed -n 's/.*\[INFO\] \(Toolchain: [^,]*\).*/\1/p' "$work/log"
}

median()
{
    sort -n | awk '{ v[NR] = $1 } END { print (NR % 2) ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'
}

now()
{
    echo $(($(date +%s%N) / 1000000))
}

megabytes()
{
    stat -c %s "$work/$1/target/$1-kvm.bin" | awk '{ printf "%.2f\n", $1 / 1e6 }'
}

# row TITLE FIGURE UNIT LIMIT: prints a figure, and whether it is within its limit, if it has one
row()
{
    awk -v title="$1" -v figure="$2" -v unit="$3" -v limit="${4:-}" 'BEGIN {
        printf "%-34s %8s %-3s", title, figure, unit
        missed = limit != "" && figure + 0 > limit + 0
        if (limit != "") {
            printf "  at most %s%s", limit, missed ? ": MISSED" : ""
        }
        printf "\n"
        exit missed
    }' || missed=1
}
