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
  description = "Numeric id of the owner. Repositories that were created, renamed or transferred since 2026-07-15 need it together with github_repository_id. To get both ids, run: gh api repos/OWNER/NAME --jq '.owner.id, .id'"
  type        = string
  default     = ""
}

variable "github_repository_id" {
  description = "Numeric id of the repository."
  type        = string
  default     = ""
}

variable "branch" {
  description = "Branch whose jobs may assume the role. It can contain *. If branch and environment are empty, every job of the repository may assume the role."
  type        = string
  default     = "main"
}

variable "environment" {
  description = "Environment whose jobs may assume the role. The branch then has no effect. Write a colon in its name as %3A."
  type        = string
  default     = ""
}

variable "pull_requests" {
  description = "true if jobs of pull requests may also assume the role. Jobs of pull requests from forks get no token."
  type        = bool
  default     = false
}

variable "oidc_issuer" {
  description = "Issuer of the tokens, without https://. GitHub Enterprise Server: HOSTNAME/_services/token. Data residency: token.actions.SUBDOMAIN.ghe.com. An enterprise with a unique issuer: token.actions.githubusercontent.com/ENTERPRISE."
  type        = string
  default     = "token.actions.githubusercontent.com"
}

variable "audience" {
  description = "Audience of the token. In China, use sts.amazonaws.com.cn."
  type        = string
  default     = "sts.amazonaws.com"
}

variable "create_oidc_provider" {
  description = "false if the account already has the provider of this issuer. An account can have only one."
  type        = bool
  default     = true
}

# What the role may read.

variable "log_bucket" {
  description = "Bucket that holds the access logs. If you read only CloudTrail, give the bucket of the trail here and in trail_buckets."
  type        = string
}

variable "log_prefix" {
  description = "Prefix of all log object keys. Leave it empty for the complete bucket."
  type        = string
  default     = ""
}

variable "log_key_arn" {
  description = "ARN of the KMS key that encrypts the log objects. Leave it empty if they have no such key."
  type        = string
  default     = ""
}

variable "trail_buckets" {
  description = "Names of the buckets to which CloudTrail trails deliver. The role may then read these buckets and the settings of all trails. Leave it empty if you do not read CloudTrail."
  type        = list(string)
  default     = []
}

variable "trail_key_arn" {
  description = "ARN of the KMS key that encrypts the files of the trails. Leave it empty if they have no such key."
  type        = string
  default     = ""
}

variable "source_buckets" {
  description = "Names of the buckets to check. A name can contain *, and the role may then list all buckets. The role may read the settings of these buckets, but not their objects."
  type        = list(string)
  default     = ["*"]
}

variable "every_bucket" {
  description = "true for the input owner-tag, and for patterns in buckets that source_buckets does not have. The role may then list all buckets, and read their tags."
  type        = bool
  default     = false
}

# Amazon Athena.

variable "athena" {
  description = "false if the check reads log objects from S3. true if Athena queries them, which is faster for more than about 100,000 log objects."
  type        = bool
  default     = false
}

variable "workgroup" {
  description = "Name of the new Athena workgroup."
  type        = string
  default     = "s3-sigv4-check"
}

variable "bytes_scanned_per_query" {
  description = "Athena cancels a query that scans more bytes, and the check then fails. 107374182400 is 100 GiB, about 0.50 USD."
  type        = number
  default     = 107374182400
}

variable "results_expire_after_days" {
  description = "Days after which S3 deletes query results."
  type        = number
  default     = 7
}

variable "database" {
  description = "Name of the new Glue database for the tables of the check. Terraform destroys it with its tables."
  type        = string
  default     = "s3_access_logs"
}

# The role.

variable "role_name" {
  description = "Name of the role. In another Region of the account, use another name, such as s3-sigv4-check-us-west-2. The policy covers only the Region of the provider."
  type        = string
  default     = "s3-sigv4-check"
}
