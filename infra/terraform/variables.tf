# Who may assume the role.

variable "github_owner" {
  description = "User or organization that owns the repository with the workflow."
  type        = string
}

variable "github_repository" {
  description = "Name of the repository, without its owner."
  type        = string
}

variable "github_owner_id" {
  description = "Numeric id of the owner. Needed with github_repository_id for repositories created, renamed or transferred since 2026-07-15, whose tokens carry ids in sub: gh api repos/OWNER/NAME --jq '.owner.id, .id'"
  type        = string
  default     = ""
}

variable "github_repository_id" {
  description = "Numeric id of the repository."
  type        = string
  default     = ""
}

variable "branch" {
  description = "Branch whose jobs may assume the role (a pattern may hold *). Empty and no environment: every job of the repository."
  type        = string
  default     = "main"
}

variable "environment" {
  description = "Environment whose jobs may assume the role; then the branch does not count. A colon in its name is written %3A."
  type        = string
  default     = ""
}

variable "pull_requests" {
  description = "Whether jobs of pull requests may assume the role, too (those from forks get no token)."
  type        = bool
  default     = false
}

variable "oidc_issuer" {
  description = "Issuer of the tokens, without https://. GitHub Enterprise Server: HOSTNAME/_services/token. Data residency: token.actions.SUBDOMAIN.ghe.com. An enterprise with a unique issuer: token.actions.githubusercontent.com/ENTERPRISE."
  type        = string
  default     = "token.actions.githubusercontent.com"
}

variable "audience" {
  description = "Audience of the token; in China sts.amazonaws.com.cn."
  type        = string
  default     = "sts.amazonaws.com"
}

variable "create_oidc_provider" {
  description = "false where the account has the provider of this issuer already (there can be one)."
  type        = bool
  default     = true
}

# What the role may read.

variable "log_bucket" {
  description = "Bucket that holds the access logs."
  type        = string
}

variable "log_prefix" {
  description = "What the keys of all log objects begin with; empty: the whole bucket."
  type        = string
  default     = ""
}

variable "log_key_arn" {
  description = "ARN of the KMS key that encrypts the log objects; empty: none does."
  type        = string
  default     = ""
}

variable "source_buckets" {
  description = "Names of the buckets that are checked (a pattern may hold *). Their settings may be read, never their objects."
  type        = list(string)
  default     = ["*"]
}

variable "every_bucket" {
  description = "Whether the inputs buckets with patterns, owner-tag and accept-deny-policy are used: lists all buckets, reads tags and policies."
  type        = bool
  default     = false
}

# Amazon Athena.

variable "athena" {
  description = "false: log objects are read straight from S3. true: Athena queries them, which pays off for millions of log objects."
  type        = bool
  default     = false
}

variable "workgroup" {
  description = "Athena workgroup that is made."
  type        = string
  default     = "s3-sigv4-check"
}

variable "bytes_scanned_per_query" {
  description = "A query that would scan more bytes is cancelled, and the check then fails. 107374182400 is 100 GiB, some 0.50 USD."
  type        = number
  default     = 107374182400
}

variable "results_expire_after_days" {
  description = "Query results are deleted after so many days."
  type        = number
  default     = 7
}

variable "database" {
  description = "Glue database that is made for the tables of the check; it is destroyed with its tables."
  type        = string
  default     = "s3_access_logs"
}

# The role.

variable "role_name" {
  description = "In a further Region of the account another name, such as s3-sigv4-check-us-west-2; the policy is for the provider's own Region."
  type        = string
  default     = "s3-sigv4-check"
}
