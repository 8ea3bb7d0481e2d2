output "role_arn" {
  description = "Value of role-to-assume"
  value       = aws_iam_role.check.arn
}

output "with" {
  description = "with block of the workflow"
  value       = <<-EOT
    with:
      role-to-assume: ${aws_iam_role.check.arn}
      aws-region: ${local.region}
      audience: ${var.audience}
      ${var.athena ? "workgroup: ${var.workgroup}\n  database: ${var.database}" : "engine: embedded"}
      buckets: |
        ${join("\n    ", var.source_buckets)}
  EOT
}
