/** Facts about a version range of a product: when it signs with SigV2, and what to change. */
export interface SigningFact {
  /** Applies to versions below this one. Null for every version. */
  readonly below: string | null
  /** The change, then the reason: one or two sentences that begin with a verb (`Upgrade …`). */
  readonly advice: string
  /** Address of the documentation or code with this fact. */
  readonly source: string
}

/** One kind of client, recognized by its user agent. */
export interface Product {
  readonly name: string
  /**
   * Matches the product in a user agent. The first group, if any, is the version. User agents are hostile, so that each
   * pattern must run in linear time. A repetition has a maximum, or nothing that could fail follows it.
   */
  readonly pattern: RegExp
  /** Sorted by version. The last one applies to all other versions, and the first one to an unknown version. */
  readonly facts: readonly SigningFact[]
  /**
   * The product signs with an AWS SDK that its user agent also names. If that SDK is old, the version of the SDK
   * determines the change.
   */
  readonly isBuiltOnSdk?: true
  /** The product signs in the query of its own requests, as a presigned URL is signed. */
  readonly isSigningInQuery?: true
  /** A web browser. */
  readonly isBrowser?: true
}

const VERSION = '([0-9][0-9A-Za-z._]{0,31})'
/** The text before the name of a product: the start of the text, or a character that cannot be a part of the name. */
const START = '(?:^|[^0-9A-Za-z._:-])'

/** `name/1.2.3`, the form of RFC 9110 section 10.1.5, in any case. The name is a part of a regular expression. */
function matchToken(name: string, version: string = VERSION): RegExp {
  return new RegExp(`${START}${name}/v?${version}`, 'i')
}

function makeFact(advice: string, source: string, below: string | null = null): SigningFact {
  return { below, advice, source }
}

/** AWS: "Moving from Signature Version 2 to Signature Version 4", with the setting of each SDK. */
const AWS_TABLE = 'https://docs.aws.amazon.com/AmazonS3/latest/developerguide/specify-signature-version.html'

const SDK_WITHOUT_SIGV2 =
  'Find the program at the remote IP, or by the requester: this SDK has no Signature Version 2 for S3, so the user agent is probably spoofed.'
const AWS_SERVICE =
  'Find the program at the remote IP, or by the requester: AWS services sign with SigV4, so the user agent is probably spoofed.'
const HTTP_LIBRARY =
  'Find the program that uses this client, by the requester and the remote IP, and let an AWS SDK sign: a plain HTTP client does not sign.'
const MINIO_SDK =
  'Use V4 (or plain static) credentials in its code or configuration: it signs SigV4 unless the program asks for V2 credentials.'

const JETS3T_NOTES = 'https://github.com/mondain/jets3t/blob/master/RELEASE_NOTES.md'

/** The first matching product is that of the client. A product that is built on an SDK comes before the SDK. */
export const PRODUCTS: readonly Product[] = [
  // Python
  {
    name: 'gsutil',
    pattern: matchToken('gsutil'),
    facts: [
      makeFact(
        'Set `use-sigv4 = True` and a Regional `host` in the `[s3]` part of its boto configuration, or use the AWS CLI: it signs with boto 2, SigV2 by default in Regions that accept it.',
        'https://github.com/GoogleCloudPlatform/gsutil/blob/master/gslib/__main__.py',
      ),
    ],
  },
  {
    name: 'boto3',
    pattern: matchToken('boto3'),
    facts: [
      makeFact(
        'Upgrade boto3 to 1.4.6 or later: older versions sign SigV2 in Regions that accept it.',
        AWS_TABLE,
        '1.4.6',
      ),
      makeFact(
        "Remove `signature_version='s3'` from its `Config`, or `signature_version = s3` from the AWS config file, and presign with `Config(signature_version='s3v4')`: it signs headers SigV4 by default.",
        'https://github.com/boto/boto3/issues/2680',
      ),
    ],
  },
  {
    name: 'AWS CLI',
    pattern: matchToken('aws-cli'),
    facts: [
      makeFact(
        'Upgrade the AWS CLI to version 2, or to 1.11.108 or later: older versions sign SigV2 in Regions that accept it.',
        AWS_TABLE,
        '1.11.108',
      ),
      makeFact(
        'Run `aws configure set default.s3.signature_version s3v4` (and for each profile in use), or upgrade to version 2: version 1 signs headers SigV4 unless a profile says otherwise.',
        AWS_TABLE,
        '2',
      ),
      makeFact(
        'Find the program at the remote IP, or by the requester: version 2 signs S3 requests with SigV4 only, so the user agent is probably spoofed.',
        'https://docs.aws.amazon.com/cli/latest/userguide/cliv2-migration-changes.html',
      ),
    ],
  },
  {
    name: 'botocore',
    pattern: matchToken('botocore'),
    facts: [
      makeFact(
        'Upgrade botocore to 1.5.71 or later: older versions sign SigV2 in Regions that accept it.',
        AWS_TABLE,
        '1.5.71',
      ),
      makeFact(
        "Remove `signature_version='s3'` from its `Config` and from the AWS config file: it signs headers SigV4 by default.",
        'https://github.com/boto/boto3/issues/2680',
      ),
    ],
  },
  {
    name: 'boto 2',
    pattern: matchToken('boto'),
    facts: [
      makeFact(
        'Move to boto3; until then upgrade to 2.49.0, set `use-sigv4 = True` in the `[s3]` part of the boto configuration and name a Regional host. boto 2 signs SigV2 by default in Regions that accept it.',
        AWS_TABLE,
        '2.49.0',
      ),
      makeFact(
        'Set `use-sigv4 = True` in the `[s3]` part of the boto configuration and name a Regional host; better, move to boto3. boto 2 signs SigV2 by default in Regions that accept it.',
        AWS_TABLE,
      ),
    ],
  },

  // AWS services and what runs on AWS
  {
    name: 'Amazon S3 console',
    pattern: matchToken('S3Console'),
    facts: [makeFact(AWS_SERVICE, 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/LogFormat.html')],
  },
  {
    name: 'AWS Management Console (2013)',
    pattern: new RegExp(`${START}AWS Console2(?:, aws-sdk-java/${VERSION})?`),
    facts: [
      makeFact(
        'Find the program at the remote IP, or by the requester: this console dates from 2013, so the user agent is probably spoofed.',
        AWS_TABLE,
      ),
    ],
  },
  {
    name: 'Amazon Athena (AWS SDK for Java 1)',
    pattern: new RegExp(`${START}AWS_ATHENA, aws-sdk-java/${VERSION}`),
    facts: [
      makeFact(AWS_SERVICE, 'https://docs.aws.amazon.com/athena/latest/ug/querying-aws-service-logs.html'),
    ],
  },
  {
    name: 'Amazon Athena',
    pattern: new RegExp(`${START}AWS_ATHENA`),
    facts: [
      makeFact(AWS_SERVICE, 'https://docs.aws.amazon.com/athena/latest/ug/querying-aws-service-logs.html'),
    ],
  },
  {
    name: 'EMRFS (AWS SDK for Java 1)',
    pattern:
      /(?:^|[^0-9A-Za-z._-])(?:ElasticMapReduce|emrfs)\/.{0,300}?aws-sdk-java\/([0-9][0-9A-Za-z._]{0,31})/i,
    facts: [
      makeFact(
        'Move the cluster to a newer Amazon EMR release: below 1.11.201 the SDK in it signs SigV2 in Regions that accept it.',
        AWS_TABLE,
        '1.11.201',
      ),
      makeFact(
        'Remove the signer override from the `emrfs-site` and `core-site` classifications of the cluster: it signs SigV4 by default.',
        AWS_TABLE,
      ),
    ],
  },
  {
    name: 'EMRFS',
    pattern: matchToken('(?:ElasticMapReduce|emrfs)', '(?:s3n|[0-9][0-9A-Za-z._]{0,31})'),
    facts: [
      makeFact(
        'Remove any signer override from the `emrfs-site` and `core-site` classifications of the cluster. If there is none, move the cluster to a newer Amazon EMR release.',
        AWS_TABLE,
      ),
    ],
  },
  {
    name: 'AWS Trusted Advisor',
    pattern: new RegExp(`${START}AWS-Support-TrustedAdvisor(?:.{0,100}?aws-sdk-java/${VERSION})?`),
    facts: [makeFact(AWS_SERVICE, 'https://docs.aws.amazon.com/awssupport/latest/user/trusted-advisor.html')],
  },
  {
    name: 'AWS Config',
    pattern: new RegExp(`${START}AWSConfig(?:/${VERSION}|(?![0-9A-Za-z]))`),
    facts: [
      makeFact(AWS_SERVICE, 'https://docs.aws.amazon.com/config/latest/developerguide/WhatIsConfig.html'),
    ],
  },
  {
    name: 'AWS CloudFormation',
    pattern: new RegExp(`${START}AWS CloudFormation`),
    facts: [
      makeFact(AWS_SERVICE, 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/Welcome.html'),
    ],
  },
  {
    name: 'Amazon CloudFront',
    pattern: new RegExp(`${START}Amazon CloudFront`),
    facts: [
      makeFact(
        'Move the distribution from an origin access identity to origin access control, which signs SigV4. If the request of a viewer has a signature, find the program of the viewer.',
        'https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_OriginAccessControlConfig.html',
      ),
    ],
  },
  {
    name: 'Mountpoint for Amazon S3',
    pattern: matchToken('mountpoint-s3'),
    facts: [
      makeFact(
        'Find the program at the remote IP, or by the requester: Mountpoint signs with SigV4 only, so the user agent is probably spoofed.',
        'https://github.com/awslabs/mountpoint-s3/blob/main/mountpoint-s3-client/src/user_agent.rs',
      ),
    ],
  },
  {
    name: 'AWS Tools for PowerShell',
    pattern: matchToken('AWSPowerShell(?:\\.[A-Za-z]{1,20})?'),
    facts: [
      makeFact('Upgrade the modules to 3.3.0.0 or later, which sign SigV4.', AWS_TABLE, '3.3.0.0'),
      makeFact(
        'Remove `AWSConfigsS3.UseSignatureVersion4 = $false` from the script: it signs headers SigV4 by default.',
        AWS_TABLE,
      ),
    ],
  },

  // Hadoop and JetS3t
  {
    name: 'Hadoop S3A',
    isBuiltOnSdk: true,
    pattern: new RegExp(`${START}Hadoop ${VERSION}`),
    facts: [
      makeFact(
        'Remove the setting `fs.s3a.signing-algorithm` (or, for one bucket, `fs.s3a.bucket.NAME.signing-algorithm`) where it is `S3SignerType`: without it S3A signs SigV4.',
        'https://issues.apache.org/jira/browse/HADOOP-12269',
        '3.4.0',
      ),
      makeFact(
        'Find the program at the remote IP, or by the requester: since 3.4.0 S3A has no SigV2, so the user agent is probably spoofed.',
        'https://issues.apache.org/jira/browse/HADOOP-18857',
      ),
    ],
  },
  {
    name: 'JetS3t',
    pattern: matchToken('JetS3t'),
    facts: [
      makeFact(
        'Upgrade to 0.9.4 or later and set `storage-service.request-signature-version=AWS4-HMAC-SHA256`; in Hadoop use `s3a://` rather than `s3n://` and `s3://`. Older versions sign with SigV2 only.',
        JETS3T_NOTES,
        '0.9.3',
      ),
      makeFact(
        'Upgrade to 0.9.4 or later, which fixes SigV4, and set `storage-service.request-signature-version=AWS4-HMAC-SHA256`; in Hadoop use `s3a://` rather than `s3n://`. JetS3t signs SigV2 by default.',
        JETS3T_NOTES,
        '0.9.4',
      ),
      makeFact(
        'Set `storage-service.request-signature-version=AWS4-HMAC-SHA256` in `jets3t.properties`; in Hadoop use `s3a://` rather than `s3n://`. JetS3t signs SigV2 by default.',
        JETS3T_NOTES,
      ),
    ],
  },
  {
    name: 'Apache jclouds',
    pattern: matchToken('(?:apache-)?jclouds'),
    facts: [
      makeFact(
        'Use the provider `aws-s3`, which signs SigV4, or override the signer: the provider `s3` signs SigV2 by default.',
        'https://github.com/apache/jclouds/pull/129',
      ),
    ],
  },

  // Storage tools
  {
    name: 'Cyberduck',
    pattern: matchToken('Cyberduck'),
    facts: [
      makeFact(
        'Connect with the profile `Amazon S3` rather than one for the AWS2 signature version. If the version is old, upgrade it first: old versions sign SigV2 by default.',
        'https://docs.cyberduck.io/protocols/s3/',
      ),
    ],
  },
  {
    name: 'Mountain Duck',
    pattern: matchToken('Mountain Duck'),
    facts: [
      makeFact(
        'Connect with the profile `Amazon S3`: it signs SigV4 unless its connection profile asks for the AWS2 signature version.',
        'https://docs.cyberduck.io/protocols/s3/',
      ),
    ],
  },
  {
    name: 'goofys',
    isBuiltOnSdk: true,
    pattern: matchToken('goofys'),
    facts: [
      makeFact(
        "Name the bucket's Region with `--region` and check the permissions, or move to Mountpoint for Amazon S3: it falls back to SigV2 if its first request is refused with 400 or 403.",
        'https://github.com/kahing/goofys/blob/master/internal/backend_s3.go',
      ),
    ],
  },
  {
    name: 's3fs',
    pattern: matchToken('s3fs'),
    facts: [
      makeFact(
        'Mount with `-o sigv4` and `-o endpoint=REGION`, without `-o sigv2`: it signs SigV4 first, and older versions fall back to SigV2.',
        'https://github.com/s3fs-fuse/s3fs-fuse/blob/master/src/curl.cpp',
      ),
    ],
  },
  {
    name: 'rclone',
    pattern: matchToken('rclone'),
    facts: [
      makeFact(
        'Remove `v2_auth = true` from the remote (or `--s3-v2-auth` and `RCLONE_S3_V2_AUTH`): it signs SigV4 by default.',
        'https://rclone.org/s3/#s3-v2-auth',
      ),
    ],
  },
  {
    name: 'MinIO Client (mc)',
    pattern: matchToken('mc', '(RELEASE\\.[0-9TZ-]{1,30})'),
    facts: [
      makeFact(
        'Run `mc alias set` again with `--api S3v4`: it signs SigV4 unless its alias was set up with `--api S3v2`, or by probing.',
        'https://github.com/minio/mc/blob/master/cmd/alias-set.go',
      ),
    ],
  },
  {
    name: 'MinIO SDK for Go (restic and others)',
    pattern: matchToken('minio-go'),
    facts: [makeFact(MINIO_SDK, 'https://github.com/minio/minio-go/blob/master/api.go')],
  },
  {
    name: 'MinIO SDK',
    pattern: matchToken('minio-(?:java|js|py|dotnet|cpp|rs)'),
    facts: [makeFact(MINIO_SDK, 'https://github.com/minio')],
  },
  {
    name: 'CloudBerry (MSP360)',
    pattern: new RegExp(`${START}CloudBerryLab\\.[A-Za-z.]{1,40} ${VERSION}`),
    facts: [
      makeFact(
        'Choose signature version 4 in the settings of the storage account. If there is no such setting, upgrade: versions of 2013 sign SigV2.',
        AWS_TABLE,
      ),
    ],
  },
  {
    name: 'S3 Browser',
    // Until 9 with a blank before the version: `S3 Browser 8.6.7 https://s3browser.com`.
    pattern: new RegExp(`${START}S3 ?Browser[/ ]v?${VERSION}`, 'i'),
    facts: [
      makeFact(
        'Choose Signature V4 in the advanced settings of the account: it signs SigV4 unless its account asks for Signature V2.',
        'https://s3browser.com/',
      ),
    ],
  },
  {
    name: 'git-annex',
    pattern: matchToken('git-annex'),
    facts: [
      makeFact(
        'Run `git annex enableremote NAME signature=v4`: its S3 remotes sign SigV2 by default.',
        'https://git-annex.branchable.com/special_remotes/S3/',
      ),
    ],
  },
  {
    name: 'Commvault',
    pattern: new RegExp(`${START}CommVault[/ ]?(?:${VERSION})?`, 'i'),
    facts: [
      makeFact(
        'Set the additional setting `nCloudAWSV4` of the MediaAgent to 2 (V4 only); 0 means SigV2 only.',
        'https://documentation.commvault.com/additionalsetting/ncloudawsv4-7867.html',
      ),
    ],
  },
  {
    name: 'Vertica',
    isBuiltOnSdk: true,
    pattern: new RegExp(`${START}vertica[-/]v?${VERSION}`, 'i'),
    facts: [
      makeFact(
        'Upgrade to 9.3 or later, which signs SigV4, and name the Region of the bucket (`AWSRegion`).',
        'https://docs.vertica.com/latest/en/sql-reference/config-parameters/s3-parameters/',
        '9.3',
      ),
      makeFact(
        'Name the Region of the bucket (`AWSRegion`): it signs SigV4 with it. If it does, find another program at the remote IP, or by the requester.',
        'https://docs.vertica.com/latest/en/sql-reference/config-parameters/s3-parameters/',
      ),
    ],
  },
  {
    name: 'libs3',
    pattern: new RegExp(`${START}libs3 ${VERSION}`),
    facts: [
      makeFact(
        'Upgrade libs3, or the program that uses it, to libs3 4.0 or later: older versions sign with SigV2 only.',
        'https://github.com/bji/libs3',
        '4',
      ),
      makeFact(
        'Find the program at the remote IP, or by the requester: libs3 signs SigV4 only since 4.0, so another or a changed copy of it may be built into the program.',
        'https://github.com/bji/libs3/blob/master/src/request.c',
      ),
    ],
  },
  {
    name: 'Terraform',
    pattern: matchToken('(?:HashiCorp )?Terraform'),
    facts: [
      makeFact(
        'Find the program at the remote IP, or by the requester: Terraform signs with SigV4 only, so the user agent is probably spoofed.',
        'https://github.com/hashicorp/terraform-provider-aws',
      ),
    ],
  },
  {
    name: 'Veeam Backup',
    pattern: new RegExp(`${START}Veeam/[0-9.]{1,10} Backup/${VERSION}`),
    facts: [
      makeFact(
        'Add the storage as Amazon S3 rather than as S3-compatible. If it is already added so, upgrade Veeam.',
        'https://helpcenter.veeam.com/docs/backup/vsphere/adding_amazon_s3_object.html',
      ),
    ],
  },
  {
    name: 'AWS partner product',
    isBuiltOnSdk: true,
    pattern: new RegExp(`^APN/1\\.[0-9] [0-9A-Za-z._-]{1,60}/[0-9.]{1,10} [0-9A-Za-z._-]{1,60}/${VERSION}`),
    facts: [
      makeFact(
        'Choose signature version 4 in the settings of the product that the user agent names (of an AWS partner); if it has no such setting, upgrade it, or ask its vendor.',
        'https://aws.amazon.com/about-aws/whats-new/2026/04/partner-revenue-measurement-user-agent-support',
      ),
    ],
  },

  // AWS SDKs
  {
    name: 'AWS SDK for Java 2',
    pattern: matchToken('aws-sdk-java', '(2\\.[0-9A-Za-z._]{0,31})'),
    facts: [makeFact(SDK_WITHOUT_SIGV2, 'https://github.com/aws/aws-sdk-java-v2/issues/1024')],
  },
  {
    name: 'AWS SDK for Java 1',
    pattern: matchToken('aws-sdk-java', '(unknown-version|[0-9][0-9A-Za-z._]{0,31})'),
    facts: [
      makeFact(
        'Upgrade to 1.11.201 or later (better: SDK 2), and name the Region of the client; until then set `-Dcom.amazonaws.services.s3.enableV4`. Older versions sign SigV2 in Regions that accept it.',
        AWS_TABLE,
        '1.11.201',
      ),
      makeFact(
        'Remove `setSignerOverride("S3SignerType")` and name the Region of the client; better, move to SDK 2. SDK 1 signs SigV4 by default.',
        'https://github.com/aws/aws-sdk-java/issues/3059',
      ),
    ],
  },
  {
    name: 'AWS SDK for .NET',
    pattern: matchToken('(?:aws-sdk-dotnet(?:-[a-z0-9]{1,20})?|aws-sdk-unity|AWS SDK for \\.NET)'),
    facts: [
      makeFact('Upgrade to 3.3.0.0 or later: versions 1 and 2 sign SigV2.', AWS_TABLE, '3'),
      makeFact('Upgrade to 3.3.0.0 or later, which signs SigV4.', AWS_TABLE, '3.3.0.0'),
      makeFact(
        'Set `AWSConfigsS3.UseSignatureVersion4 = true`, which also applies to presigned URLs of us-east-1: it signs headers SigV4 by default.',
        'https://docs.aws.amazon.com/sdkfornet/v3/apidocs/items/Amazon/TAWSConfigsS3.html',
        '4',
      ),
      makeFact(
        'Shorten its presigned URLs to 7 days: version 4 signs SigV2 only for presigned URLs that are valid for longer.',
        'https://github.com/aws/aws-sdk-net/pull/3647',
      ),
    ],
  },
  {
    name: 'AWS SDK for JavaScript',
    pattern: matchToken('aws-sdk-(?:nodejs|js)'),
    facts: [
      makeFact(
        "Upgrade to version 3; until then to 2.68.0 or later with `new AWS.S3({ signatureVersion: 'v4' })`. Older versions sign SigV2 in Regions that accept it.",
        AWS_TABLE,
        '2.68.0',
      ),
      makeFact(
        "Set `new AWS.S3({ signatureVersion: 'v4' })`, or upgrade to version 3: version 2 signs headers SigV4, and presigned URLs SigV2 in Regions that accept it.",
        'https://github.com/aws/aws-sdk-js/blob/master/lib/services/s3.js',
        '3',
      ),
      makeFact(SDK_WITHOUT_SIGV2, AWS_TABLE),
    ],
  },
  {
    name: 'AWS SDK for PHP',
    pattern: matchToken('aws-sdk-php2?'),
    facts: [
      makeFact(
        "Upgrade to version 3; until then to 2.7.4 or later with `'signature' => 'v4'` and the `region` of the bucket. Older versions sign SigV2 in Regions that accept it.",
        AWS_TABLE,
        '2.7.4',
      ),
      makeFact(
        "Set `'signature' => 'v4'` and the `region` of the bucket for its S3 client; better, upgrade to version 3. Version 2 signs SigV2 in Regions that accept it.",
        AWS_TABLE,
        '3',
      ),
      makeFact(
        "Set `'signature_version' => 'v4'` for its S3 client: it signs SigV4 unless its code says otherwise.",
        AWS_TABLE,
      ),
    ],
  },
  {
    name: 'AWS Mobile SDK for iOS',
    pattern: matchToken('aws-sdk-iOS'),
    facts: [
      makeFact(
        'Move the app to version 2, or to Amplify: version 1 signs SigV2.',
        'https://github.com/amazon-archives/aws-sdk-ios-v1',
        '2',
      ),
      makeFact(
        'Find the code of the app that signs by itself, and let the SDK sign: version 2 signs SigV4.',
        'https://github.com/aws-amplify/aws-sdk-ios/blob/main/AWSCore/Authentication/AWSSignature.m',
      ),
    ],
  },
  {
    name: 'AWS Mobile SDK for Android',
    pattern: matchToken('aws-sdk-android'),
    facts: [
      makeFact(
        'Upgrade the SDK in the app to 2.4.0 or later (better: move to Amplify), and name the Region of its S3 client: older versions sign SigV2 in Regions that accept it.',
        'https://github.com/aws-amplify/aws-sdk-android/blob/main/CHANGELOG.md',
        '2.4.0',
      ),
      makeFact(
        'Name the Region of its S3 client: it signs SigV4 by default, and SigV2 if it presigns without a Region. Better, move the app to Amplify.',
        'https://github.com/aws-amplify/aws-sdk-android/blob/main/aws-android-sdk-s3/src/main/java/com/amazonaws/services/s3/AmazonS3Client.java',
      ),
    ],
  },
  {
    name: 'AWS SDK for Ruby 3',
    pattern: matchToken('aws-sdk-ruby3'),
    facts: [
      makeFact(
        "Remove `signature_version: 's3'` from its S3 client: it signs SigV4 by default.",
        'https://github.com/aws/aws-sdk-ruby/blob/version-3/gems/aws-sdk-s3/lib/aws-sdk-s3/plugins/s3_signer.rb',
      ),
    ],
  },
  {
    name: 'AWS SDK for Ruby 2',
    pattern: matchToken('aws-sdk-ruby2'),
    facts: [
      makeFact(
        "Remove `signature_version: 's3'` from its S3 client, and upgrade to version 3: version 2 signs SigV4 by default.",
        AWS_TABLE,
      ),
    ],
  },
  {
    name: 'AWS SDK for Ruby 1',
    pattern: matchToken('aws-sdk-ruby'),
    facts: [
      makeFact(
        'Upgrade to version 3; until then set `:s3_signature_version => :v4`. Version 1 signs SigV2 in Regions that accept it.',
        AWS_TABLE,
      ),
    ],
  },
  {
    name: 'AWS SDK for Go 2',
    pattern: matchToken('aws-sdk-go-v2'),
    facts: [makeFact(SDK_WITHOUT_SIGV2, AWS_TABLE)],
  },
  {
    name: 'AWS SDK for Go 1',
    pattern: matchToken('aws-sdk-go'),
    facts: [
      makeFact(
        'Find the program, and upgrade or fix it: this SDK signs SigV4, and a program can put a SigV2 signer in its place (as goofys does, under this name until 0.24.0).',
        'https://github.com/kahing/goofys/pull/698',
      ),
    ],
  },
  {
    name: 'AWS SDK for C++',
    pattern: matchToken('aws-sdk-cpp'),
    facts: [makeFact(SDK_WITHOUT_SIGV2, AWS_TABLE)],
  },
  {
    name: 'AWS SDK (Rust, Swift or Kotlin)',
    pattern: matchToken('aws-sdk-(?:rust|swift|kotlin)'),
    facts: [makeFact(SDK_WITHOUT_SIGV2, AWS_TABLE)],
  },

  // Other libraries that sign
  {
    name: 'S3.php (amazon-s3-php-class)',
    pattern: /^S3\/php(?![0-9A-Za-z])/,
    facts: [
      makeFact(
        "Move to the AWS SDK for PHP 3, or take the newest source and call `S3::setSignatureVersion('v4')`: releases up to 0.5 sign with SigV2 only.",
        'https://github.com/tpyo/amazon-s3-php-class/issues/159',
      ),
    ],
  },
  {
    name: 'AWS::S3 (Ruby gem aws-s3)',
    pattern: new RegExp(`(?:^|[^0-9A-Za-z:])AWS::S3/${VERSION}`),
    facts: [
      makeFact(
        'Move to the AWS SDK for Ruby 3: this gem signs with SigV2 only, and is not maintained any more.',
        'https://github.com/marcel/aws-s3/blob/master/lib/aws/s3/authentication.rb',
      ),
    ],
  },
  {
    name: 'Apache Libcloud',
    isSigningInQuery: true,
    pattern: matchToken('libcloud'),
    facts: [
      makeFact(
        'Upgrade Libcloud to 2.0.0 or later: older versions sign with SigV2 in nearly every Region, in the query of each request.',
        'https://github.com/apache/libcloud/blob/v1.5.0/libcloud/storage/drivers/s3.py',
        '2.0.0',
      ),
      makeFact(
        'Use the driver for Amazon S3 rather than one for S3-compatible storage, which signs SigV2 by default: the driver for Amazon S3 signs SigV4.',
        'https://github.com/apache/libcloud/blob/trunk/libcloud/storage/drivers/rgw.py',
      ),
    ],
  },
  {
    name: 'HTSlib (samtools, bcftools and others)',
    pattern: matchToken('htslib'),
    facts: [
      makeFact(
        'Upgrade samtools, bcftools or the program that uses HTSlib to HTSlib 1.10 or later: older versions sign with SigV2 only.',
        'https://github.com/samtools/htslib/pull/839',
        '1.10',
      ),
      makeFact(
        'Remove the environment variable `HTS_S3_V2`: without it HTSlib signs SigV4.',
        'https://github.com/samtools/htslib/pull/839',
      ),
    ],
  },
  {
    name: 'fog',
    pattern: matchToken('fog(?:-aws)?'),
    facts: [
      makeFact(
        'Remove `aws_signature_version: 2` from its connection, and upgrade fog-aws: it signs SigV4 by default.',
        'https://github.com/fog/fog-aws/blob/master/lib/fog/aws/storage.rb',
      ),
    ],
  },
  {
    name: 'fog-core',
    pattern: matchToken('fog-core'),
    facts: [
      makeFact(
        'Remove `aws_signature_version: 2` from its connection, and upgrade fog-aws: it signs SigV4 by default.',
        'https://github.com/fog/fog-aws/blob/master/lib/fog/aws/storage.rb',
      ),
    ],
  },

  // HTTP clients, which send requests that other programs signed
  ...makeHttpClients([
    ['VLC', `VLC media player - version ${VERSION}`],
    ['VLC', `VLC/${VERSION}`],
    ['FFmpeg', `Lavf/${VERSION}`],
    ['curl', `curl/${VERSION}`],
    ['Wget', `Wget/${VERSION}`],
    ['aria2', `aria2/${VERSION}`],
    ['HTTPie', `HTTPie/${VERSION}`],
    ['Postman', `PostmanRuntime/${VERSION}`],
    ['python-requests', `python-requests/${VERSION}`],
    ['aiohttp (Python)', `aiohttp/${VERSION}`],
    ['httpx (Python)', `python-httpx/${VERSION}`],
    ['urllib3 (Python)', `python-urllib3/${VERSION}`],
    ['urllib (Python)', `Python-urllib/${VERSION}`],
    ['OkHttp', `okhttp/${VERSION}`],
    ['axios', `axios/${VERSION}`],
    ['node-fetch', `node-fetch(?:/${VERSION})?`],
    ['undici (Node.js)', `undici(?:/${VERSION})?`],
    ['Guzzle (PHP)', `Guzzle(?:Http)?/${VERSION}`],
    ['Apache HttpClient', `Apache-HttpClient/${VERSION}`],
    ['Jakarta Commons HttpClient', `Jakarta Commons-HttpClient/${VERSION}`],
    ['Apache Axis', `Axis/${VERSION}`],
    ['Java', `Java(?:-http-client)?/${VERSION}`],
    ['libwww-perl', `libwww-perl/${VERSION}`],
    ['PowerShell', `(?:Windows)?PowerShell/${VERSION}`],
    ['Faraday (Ruby)', `Faraday v?${VERSION}`],
    ['reqwest (Rust)', `reqwest/${VERSION}`],
    ['CFNetwork (Apple)', `CFNetwork/${VERSION}`],
    ['Dalvik (Android)', `Dalvik/${VERSION}`],
  ]),
  {
    name: 'Go HTTP client',
    // Before Go 1.6 it was `Go 1.1 package http`, before Go 1.1 `Go http package`.
    pattern: new RegExp(`${START}(?:Go-http-client/${VERSION}|Go 1\\.1 package http|Go http package)`, 'i'),
    facts: [
      makeFact(
        'Move the program to the AWS SDK for Go 2; find it by the requester and the remote IP. goamz signs SigV2 by default and sends this name, as does any Go program with its own signing code.',
        'https://github.com/AdRoll/goamz/blob/master/s3/s3.go',
      ),
    ],
  },
  ...makeBrowsers([
    ['Edge', 'Edg(?:e|A|iOS)?'],
    ['Opera', 'OPR'],
    ['Samsung Internet', 'SamsungBrowser'],
    ['Firefox', '(?:Firefox|FxiOS)'],
    ['Chrome', '(?:Headless)?(?:Chrome|CriOS)'],
  ]),
  {
    name: 'Safari',
    pattern: /(?:^|[^0-9A-Za-z._-])Version\/([0-9][0-9.]{0,31}) (?:Mobile\/[0-9A-Za-z]{1,12} )?Safari\//,
    facts: [makeBrowserFact()],
    isBrowser: true,
  },
  {
    name: 'Internet Explorer',
    pattern: /(?:^|[^0-9A-Za-z._-])(?:MSIE |Trident\/.{0,100}?rv:)([0-9][0-9.]{0,31})/,
    facts: [makeBrowserFact()],
    isBrowser: true,
  },
]

function makeHttpClients(clients: readonly (readonly [name: string, pattern: string])[]): Product[] {
  return clients.map(([name, pattern]) => ({
    name,
    pattern: new RegExp(START + pattern, 'i'),
    facts: [
      makeFact(HTTP_LIBRARY, 'https://docs.aws.amazon.com/AmazonS3/latest/API/RESTAuthentication.html'),
    ],
  }))
}

function makeBrowserFact(): SigningFact {
  return makeFact(
    'Upgrade the AWS SDK for JavaScript that the page loads to version 3: in a browser the page signs. For an upload form, fix the server that signs its POST policy.',
    AWS_TABLE,
  )
}

function makeBrowsers(names: readonly (readonly [name: string, pattern: string])[]): Product[] {
  return names.map(([name, pattern]) => ({
    name,
    pattern: matchToken(pattern),
    facts: [makeBrowserFact()],
    isBrowser: true,
  }))
}
