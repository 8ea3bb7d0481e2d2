# Creates the same resources as infra/s3-sigv4-check.yaml: a role for the jobs of one GitHub repository and, optionally, the
# OIDC provider. With Athena, it also creates a workgroup, a results bucket and a database. If you destroy it, it leaves nothing.

data "aws_caller_identity" "current" {}
data "aws_partition" "current" {}
data "aws_region" "current" {}

locals {
  partition = data.aws_partition.current.partition
  account   = data.aws_caller_identity.current.account_id
  region    = data.aws_region.current.name

  has_ids = var.github_owner_id != "" && var.github_repository_id != ""
  jobs = (
    var.environment != "" ? "environment:${var.environment}" :
    var.branch != "" ? "ref:refs/heads/${var.branch}" : "*"
  )
  # The token of a job has one of two forms: with names only, or with names and ids.
  repositories = concat(
    ["repo:${var.github_owner}/${var.github_repository}"],
    local.has_ids ? ["repo:${var.github_owner}@${var.github_owner_id}/${var.github_repository}@${var.github_repository_id}"] : []
  )
  subjects = concat(
    [for repository in local.repositories : "${repository}:${local.jobs}"],
    var.pull_requests ? [for repository in local.repositories : "${repository}:pull_request"] : []
  )

  provider_arn = (
    var.create_oidc_provider
    ? one(aws_iam_openid_connect_provider.github[*].arn)
    : "arn:${local.partition}:iam::${local.account}:oidc-provider/${var.oidc_issuer}"
  )
  # The output names the buckets with their patterns, which only a list of all buckets can resolve.
  lists_buckets = var.every_bucket || strcontains(join(",", var.source_buckets), "*")
  names = {
    partition          = local.partition
    account            = local.account
    region             = local.region
    log_bucket         = var.log_bucket
    log_prefix         = var.log_prefix
    source_bucket_arns = [for name in var.source_buckets : "arn:${local.partition}:s3:::${name}"]
    trail_bucket_arns  = [for name in var.trail_buckets : "arn:${local.partition}:s3:::${name}"]
    trail_object_arns  = [for name in var.trail_buckets : "arn:${local.partition}:s3:::${name}/*"]
    list_actions       = var.athena ? ["s3:GetBucketLocation", "s3:ListBucket"] : ["s3:ListBucket"]
    workgroup          = var.workgroup
    results_bucket     = one(aws_s3_bucket.results[*].id)
    database           = var.database
  }
}

# IAM verifies the certificate with its own list of authorities, so the provider needs no thumbprint.
resource "aws_iam_openid_connect_provider" "github" {
  count = var.create_oidc_provider ? 1 : 0

  url            = "https://${var.oidc_issuer}"
  client_id_list = [var.audience]
}

resource "aws_iam_role" "check" {
  name                 = var.role_name
  description          = "Reads S3 access logs for s3-sigv4-check"
  max_session_duration = 3600

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid       = "JobsOfTheRepository"
      Effect    = "Allow"
      Action    = "sts:AssumeRoleWithWebIdentity"
      Principal = { Federated = local.provider_arn }
      Condition = {
        StringEquals = { "${var.oidc_issuer}:aud" = var.audience }
        StringLike   = { "${var.oidc_issuer}:sub" = local.subjects }
      }
    }]
  })
}

resource "aws_iam_role_policy" "read_logs" {
  name   = "read-logs"
  role   = aws_iam_role.check.id
  policy = templatefile("${path.module}/read-logs.json.tftpl", local.names)
}

resource "aws_iam_role_policy" "decrypt_logs" {
  count = var.log_key_arn == "" ? 0 : 1

  name = "decrypt-logs"
  role = aws_iam_role.check.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid      = "DecryptLogs"
      Effect   = "Allow"
      Action   = "kms:Decrypt"
      Resource = var.log_key_arn
    }]
  })
}

resource "aws_iam_role_policy" "read_trails" {
  count = length(var.trail_buckets) > 0 ? 1 : 0

  name   = "read-trails"
  role   = aws_iam_role.check.id
  policy = templatefile("${path.module}/read-trails.json.tftpl", local.names)
}

resource "aws_iam_role_policy" "decrypt_trail_logs" {
  count = var.trail_key_arn == "" ? 0 : 1

  name = "decrypt-trail-logs"
  role = aws_iam_role.check.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid      = "DecryptTrailLogs"
      Effect   = "Allow"
      Action   = "kms:Decrypt"
      Resource = var.trail_key_arn
    }]
  })
}

resource "aws_iam_role_policy" "list_buckets" {
  count = local.lists_buckets ? 1 : 0

  name = "list-buckets"
  role = aws_iam_role.check.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid      = "ListBuckets"
      Effect   = "Allow"
      Action   = "s3:ListAllMyBuckets"
      Resource = "*"
    }]
  })
}

resource "aws_iam_role_policy" "every_bucket" {
  count = var.every_bucket ? 1 : 0

  name = "every-bucket"
  role = aws_iam_role.check.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid      = "ReadBucketTags"
      Effect   = "Allow"
      Action   = "s3:GetBucketTagging"
      Resource = local.names.source_bucket_arns
    }]
  })
}

resource "aws_iam_role_policy" "query_logs" {
  count = var.athena ? 1 : 0

  name   = "query-logs"
  role   = aws_iam_role.check.id
  policy = templatefile("${path.module}/query-logs.json.tftpl", local.names)
}

resource "aws_s3_bucket" "results" {
  count = var.athena ? 1 : 0

  bucket_prefix = "s3-sigv4-check-results-"
  force_destroy = true
}

resource "aws_s3_bucket_ownership_controls" "results" {
  count = var.athena ? 1 : 0

  bucket = aws_s3_bucket.results[0].id
  rule {
    object_ownership = "BucketOwnerEnforced"
  }
}

resource "aws_s3_bucket_public_access_block" "results" {
  count = var.athena ? 1 : 0

  bucket                  = aws_s3_bucket.results[0].id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket_server_side_encryption_configuration" "results" {
  count = var.athena ? 1 : 0

  bucket = aws_s3_bucket.results[0].id
  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm = "AES256"
    }
  }
}

resource "aws_s3_bucket_lifecycle_configuration" "results" {
  count = var.athena ? 1 : 0

  bucket = aws_s3_bucket.results[0].id
  rule {
    id     = "results-expire"
    status = "Enabled"
    filter {}
    expiration {
      days = var.results_expire_after_days
    }
    abort_incomplete_multipart_upload {
      days_after_initiation = 1
    }
  }
}

resource "aws_s3_bucket_policy" "results" {
  count = var.athena ? 1 : 0

  bucket = aws_s3_bucket.results[0].id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid       = "DenyInsecureTransport"
      Effect    = "Deny"
      Principal = "*"
      Action    = "s3:*"
      Resource  = [aws_s3_bucket.results[0].arn, "${aws_s3_bucket.results[0].arn}/*"]
      Condition = { Bool = { "aws:SecureTransport" = "false" } }
    }]
  })
}

resource "aws_athena_workgroup" "check" {
  count = var.athena ? 1 : 0

  name        = var.workgroup
  description = "Queries of s3-sigv4-check"
  # Without this option, AWS does not delete a workgroup that has a history of queries.
  force_destroy = true

  configuration {
    enforce_workgroup_configuration    = true
    publish_cloudwatch_metrics_enabled = true
    bytes_scanned_cutoff_per_query     = var.bytes_scanned_per_query

    engine_version {
      selected_engine_version = "Athena engine version 3"
    }

    result_configuration {
      output_location = "s3://${aws_s3_bucket.results[0].id}/"

      encryption_configuration {
        encryption_option = "SSE_S3"
      }
    }
  }
}

# Glue deletes the tables of a database together with the database.
resource "aws_glue_catalog_database" "logs" {
  count = var.athena ? 1 : 0

  name        = var.database
  description = "Tables of s3-sigv4-check over S3 access logs"
}
