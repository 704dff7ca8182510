# SPDX-License-Identifier: Apache-2.0
"""nginx's configuration: the response for one code from memory, by `return 200`, and files as files."""

import textwrap

import asks as targets

# Fields that nginx writes itself.
OWN_FIELDS = {"content-type", "content-length", "date", "connection", "server"}


def configuration(ports, answers, certificate, *, workers=1, name="one"):
    """`name`: the list of one request that the target of one code is answered from."""
    one = answers[name]
    fields = "".join(f"add_header {name} {quote(value)};\n" for name, value in one.fields if name not in OWN_FIELDS)
    pieces = split(one.body.decode())
    sets = "".join(f"set $part{number} {quote(piece)};\n" for number, piece in enumerate(pieces))
    body = "".join(f"$part{number}" for number in range(len(pieces)))
    directory = answers.directory
    return textwrap.dedent(
        """\
        daemon off;
        worker_processes {workers};
        pid {directory}/nginx.pid;
        error_log stderr crit;
        worker_rlimit_nofile 65535;
        events {{ worker_connections 20000; }}
        http {{
            access_log off;
            sendfile on;
            tcp_nodelay on;
            keepalive_timeout 75s;
            keepalive_requests 1000000000;
            http2_max_concurrent_streams 256;
            open_file_cache max=100 inactive=1h;
            open_file_cache_valid 1h;
            types {{ }}
            default_type {type};
            client_body_temp_path {directory}/nginx-body;
            proxy_temp_path {directory}/nginx-proxy;
            fastcgi_temp_path {directory}/nginx-fastcgi;
            uwsgi_temp_path {directory}/nginx-uwsgi;
            scgi_temp_path {directory}/nginx-scgi;
            server {{
                listen 127.0.0.1:{http} backlog=1024;
                listen 127.0.0.1:{h2} http2 backlog=1024;
                {tls}
                location = {one} {{
                    {fields}
                    {sets}
                    return 200 "{body}";
                }}
                location = {one}/file {{ alias {directory}/one.body; }}
                location = {all} {{ gzip_static on; gzip_vary on; alias {directory}/all.body; }}
            }}
        }}
        """
    ).format(
        workers=workers,
        directory=directory,
        type=one.field("content-type"),
        http=ports.http,
        h2=ports.h2,
        tls=encrypted(ports, certificate),
        one=targets.ONE,
        all=targets.ALL,
        fields=fields,
        sets=sets,
        body=body,
    )


def encrypted(ports, certificate):
    """The listener for TLS. Sessions are resumed by tickets, the default."""
    if certificate is None:
        return ""
    return (
        f"listen 127.0.0.1:{ports.tls} ssl http2 backlog=1024;\n"
        f"ssl_certificate {certificate.certificate};\n"
        f"ssl_certificate_key {certificate.key};\n"
        "ssl_protocols TLSv1.2 TLSv1.3;"
    )


def split(text, most=1900):
    """Parts of the text: nginx accepts at most 4 KiB in one word of its configuration, including escapes."""
    if "$" in text:
        raise ValueError("nginx would take the '$' in the body for a variable")
    return [text[start : start + most] for start in range(0, len(text), most)]


def quote(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
