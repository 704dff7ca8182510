{{- /* SPDX-License-Identifier: Apache-2.0 */ -}}
{{- define "sip-codes.name" -}}
{{- if contains .Chart.Name .Release.Name }}{{ .Release.Name | trunc 50 | trimSuffix "-" }}{{ else }}{{ printf "%s-%s" .Release.Name .Chart.Name | trunc 50 | trimSuffix "-" }}{{ end -}}
{{- end -}}

{{- /* What selects the pods, and never changes. */ -}}
{{- define "sip-codes.selector" -}}
app.kubernetes.io/name: sip-codes
app.kubernetes.io/instance: {{ .Release.Name }}
{{- end -}}

{{- define "sip-codes.labels" -}}
{{ include "sip-codes.selector" . }}
app.kubernetes.io/part-of: sip-codes
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
helm.sh/chart: {{ printf "%s-%s" .Chart.Name .Chart.Version }}
{{- end -}}

{{- define "sip-codes.image" -}}
{{- if .Values.image.digest -}}
{{ .Values.image.repository }}@{{ .Values.image.digest }}
{{- else -}}
{{ .Values.image.repository }}:{{ .Values.image.tag | default .Chart.AppVersion }}
{{- end -}}
{{- end -}}

{{- /* What every container here is kept to. */ -}}
{{- define "sip-codes.containerSecurity" -}}
allowPrivilegeEscalation: false
readOnlyRootFilesystem: true
capabilities:
  drop: [ALL]
{{- end -}}

{{- define "sip-codes.podSecurity" -}}
runAsNonRoot: true
runAsUser: 65532
runAsGroup: 65532
fsGroup: 65532
seccompProfile:
  type: RuntimeDefault
{{- end -}}

{{- /* What the chart sets, and over it what .Values.settings says; every value is text. */ -}}
{{- define "sip-codes.settings" -}}
{{- /* Metrics and liveness have a port of their own, which the Service does not show. */ -}}
{{- $all := dict "host" "::" "port" "8080" "admin_host" "::" "admin_port" "9090" "shutdown_delay" "5" "drain_timeout" "10" "log_format" "json" -}}
{{- if .Values.tls.enabled -}}
{{- $all = merge $all (dict "tls_port" "8443" "tls_cert" "/etc/sip-codes/tls/tls.crt" "tls_key" "/etc/sip-codes/tls/tls.key") -}}
{{- end -}}
{{- if .Values.overlay -}}
{{- $_ := set $all "overlay" "/etc/sip-codes/overlay/overlay.json" -}}
{{- end -}}
{{- range $name, $value := .Values.settings -}}
{{- /* A number arrives as a fraction, which would print large ones with an exponent. */ -}}
{{- $_ := set $all (lower $name) (ternary (int64 $value | toString) (toString $value) (kindIs "float64" $value)) -}}
{{- end -}}
{{- toYaml $all -}}
{{- end -}}
