// A check of log files needs no part of the AWS SDK, and one on S3 needs few. Each part is therefore loaded on first use.

/** The client of STS and its commands. */
export const loadStsSdk = () => import(/* webpackChunkName: "aws-sdk-sts" */ '@aws-sdk/client-sts')

/** The client of S3 and its commands. */
export const loadS3Sdk = () => import(/* webpackChunkName: "aws-sdk-s3" */ '@aws-sdk/client-s3')

/** The client of Amazon Athena and its commands. */
export const loadAthenaSdk = () => import(/* webpackChunkName: "aws-sdk-athena" */ '@aws-sdk/client-athena')

/** The client of AWS Glue and its commands. */
export const loadGlueSdk = () => import(/* webpackChunkName: "aws-sdk-glue" */ '@aws-sdk/client-glue')

/** The chain of ambient credentials. */
export const loadCredentialChain = () =>
  import(/* webpackChunkName: "aws-credentials" */ '@aws-sdk/credential-provider-node')

/** The partitions of AWS, with their Regions. */
export const loadPartitions = () => import(/* webpackChunkName: "aws-sdk-sts" */ '@aws-sdk/core/client')

/** The connections of all clients. */
export const loadRequestHandler = () =>
  import(/* webpackChunkName: "aws-sdk-sts" */ '@smithy/node-http-handler')

/** The signer of requests that no client sends. */
export const loadSigner = () => import(/* webpackChunkName: "s3-signer" */ '@smithy/signature-v4')
