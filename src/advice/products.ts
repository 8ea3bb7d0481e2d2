/** Facts about a version range of a product: when it signs with SigV2, and what to change. */
export interface SigningFact {
  /** Applies to versions below this one. Null for every version. */
  readonly below: string | null
  /** A sentence or two, to follow "Calls itself PRODUCT VERSION." */
  readonly advice: string
  /** Where the fact is written down. */
  readonly source: string
}

/** One kind of client, told by its user agent. */
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
  'This SDK has no Signature Version 2 for S3, so the user agent is probably spoofed: find the program at the remote IP, or by the requester.'
const AWS_SERVICE =
  'AWS services sign with SigV4, so the user agent is probably spoofed: find the program at the remote IP, or by the requester.'
const HTTP_LIBRARY =
  'A plain HTTP client does not sign: the program that uses it signs. Find that program by the requester and the remote IP, and let an AWS SDK sign.'
const MINIO_SDK =
  'Signs SigV4 unless the program asks for V2 credentials: use V4 (or plain static) credentials in its code or configuration.'

/** The first matching product is that of the client. A product that is built on an SDK comes before the SDK. */
export const PRODUCTS: readonly Product[] = [
  // Python
  {
    name: 'gsutil',
    pattern: matchToken('gsutil'),
    facts: [
      makeFact(
        'It signs with boto 2, SigV2 by default in the old Regions: set `use-sigv4 = True` and a Regional `host` in the `[s3]` part of its boto configuration, or use the AWS CLI.',
        'https://github.com/GoogleCloudPlatform/gsutil/blob/master/gslib/__main__.py',
      ),
    ],
  },
  {
    name: 'boto3',
    pattern: matchToken('boto3'),
    facts: [
      makeFact(
        'Upgrade boto3 to 1.4.6 or later: older versions sign SigV2 in the old Regions.',
        AWS_TABLE,
        '1.4.6',
      ),
      makeFact(
        "Signs headers SigV4 unless told otherwise: take `signature_version='s3'` out of its `Config`, or `signature_version = s3` out of the AWS config file, and presign with `Config(signature_version='s3v4')`.",
        'https://github.com/boto/boto3/issues/2680',
      ),
    ],
  },
  {
    name: 'AWS CLI',
    pattern: matchToken('aws-cli'),
    facts: [
      makeFact(
        'Upgrade the AWS CLI: versions below 1.11.108 sign SigV2 in the old Regions.',
        AWS_TABLE,
        '1.11.108',
      ),
      makeFact(
        'Signs headers SigV4 unless told otherwise: run `aws configure set default.s3.signature_version s3v4` (and for each profile in use), or move to version 2.',
        AWS_TABLE,
        '2',
      ),
      makeFact(
        'Version 2 signs S3 requests with SigV4 only, so the user agent is probably spoofed: find the program at the remote IP, or by the requester.',
        'https://docs.aws.amazon.com/cli/latest/userguide/cliv2-migration-changes.html',
      ),
    ],
  },
  {
    name: 'botocore',
    pattern: matchToken('botocore'),
    facts: [
      makeFact(
        'Upgrade botocore to 1.5.71 or later: older versions sign SigV2 in the old Regions.',
        AWS_TABLE,
        '1.5.71',
      ),
      makeFact(
        "Signs headers SigV4 unless told otherwise: take `signature_version='s3'` out of its `Config` and of the AWS config file.",
        'https://github.com/boto/boto3/issues/2680',
      ),
    ],
  },
  {
    name: 'boto 2',
    pattern: matchToken('boto'),
    facts: [
      makeFact(
        'Signs SigV2 by default in the old Regions: upgrade to 2.49.0, set `use-sigv4 = True` in the `[s3]` part of the boto configuration and name a Regional host; better, move to boto3.',
        AWS_TABLE,
        '2.49.0',
      ),
      makeFact(
        'Signs SigV2 by default in the old Regions: set `use-sigv4 = True` in the `[s3]` part of the boto configuration and name a Regional host; better, move to boto3.',
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
        'A console of 2013; nothing is known of how it signed. A new request under this name is likely another program: find it at the remote IP, or by the requester.',
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
        'Below 1.11.201 the SDK in it signs SigV2 in the old Regions: move the cluster to a newer Amazon EMR release.',
        AWS_TABLE,
        '1.11.201',
      ),
      makeFact(
        'Signs SigV4 unless the cluster overrides its signer: look for a signer override in the `emrfs-site` and `core-site` classifications.',
        AWS_TABLE,
      ),
    ],
  },
  {
    name: 'EMRFS',
    pattern: matchToken('(?:ElasticMapReduce|emrfs)', '(?:s3n|[0-9][0-9A-Za-z._]{0,31})'),
    facts: [
      makeFact(
        'Signs SigV4 unless the cluster overrides its signer: look for a signer override in the `emrfs-site` and `core-site` classifications, and move to a newer Amazon EMR release.',
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
        "Move the distribution from an origin access identity to origin access control, which signs SigV4; a signature that a viewer sends along is the viewer's own.",
        'https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_OriginAccessControlConfig.html',
      ),
    ],
  },
  {
    name: 'Mountpoint for Amazon S3',
    pattern: matchToken('mountpoint-s3'),
    facts: [
      makeFact(
        'Mountpoint signs with SigV4 only, so the user agent is probably spoofed: find the program at the remote IP, or by the requester.',
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
        'Signs headers SigV4 unless told otherwise: look for `AWSConfigsS3.UseSignatureVersion4 = $false` in the script.',
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
        'Signs SigV4 unless `fs.s3a.signing-algorithm` is `S3SignerType` (or, for one bucket, `fs.s3a.bucket.NAME.signing-algorithm`): remove that setting, and use an AWS SDK of 1.11.201 or later.',
        'https://issues.apache.org/jira/browse/HADOOP-12269',
        '3.4.0',
      ),
      makeFact(
        'Since 3.4.0 S3A has no SigV2, so the user agent is probably spoofed: find the program at the remote IP, or by the requester.',
        'https://issues.apache.org/jira/browse/HADOOP-18857',
      ),
    ],
  },
  {
    name: 'JetS3t',
    pattern: matchToken('JetS3t'),
    facts: [
      makeFact(
        'Signs with SigV2 only. In Hadoop it is behind `s3n://` and `s3://`: use `s3a://`; elsewhere upgrade to 0.9.4 and set `storage-service.request-signature-version=AWS4-HMAC-SHA256`.',
        'https://github.com/mondain/jets3t/blob/master/RELEASE_NOTES.md',
        '0.9.3',
      ),
      makeFact(
        'Signs SigV2 by default: set `storage-service.request-signature-version=AWS4-HMAC-SHA256` in `jets3t.properties` of 0.9.4 or later. In Hadoop use `s3a://` rather than `s3n://`.',
        'https://github.com/mondain/jets3t/blob/master/RELEASE_NOTES.md',
      ),
    ],
  },
  {
    name: 'Apache jclouds',
    pattern: matchToken('(?:apache-)?jclouds'),
    facts: [
      makeFact(
        'Its provider `s3` signs SigV2 by default: use the provider `aws-s3`, which signs SigV4, or override the signer.',
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
        'Old versions sign SigV2 by default. Upgrade, and connect with the profile `Amazon S3` rather than one for the AWS2 signature version.',
        'https://docs.cyberduck.io/protocols/s3/',
      ),
    ],
  },
  {
    name: 'Mountain Duck',
    pattern: matchToken('Mountain Duck'),
    facts: [
      makeFact(
        'Signs SigV4 unless its connection profile asks for the AWS2 signature version: connect with the profile `Amazon S3`.',
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
        "Falls back to SigV2 where its first request is refused with 400 or 403: name the bucket's Region with `--region`, check the permissions, or move to Mountpoint for Amazon S3.",
        'https://github.com/kahing/goofys/blob/master/internal/backend_s3.go',
      ),
    ],
  },
  {
    name: 's3fs',
    pattern: matchToken('s3fs'),
    facts: [
      makeFact(
        'Signs SigV4 first and falls back to SigV2 in older versions; `-o sigv2` forces it. Remove `sigv2`, and mount with `-o sigv4` (and `endpoint=REGION`).',
        'https://github.com/s3fs-fuse/s3fs-fuse/blob/master/src/curl.cpp',
      ),
    ],
  },
  {
    name: 'rclone',
    pattern: matchToken('rclone'),
    facts: [
      makeFact(
        'Signs SigV4 unless told otherwise: remove `v2_auth = true` from the remote (or `--s3-v2-auth` and `RCLONE_S3_V2_AUTH`).',
        'https://rclone.org/s3/#s3-v2-auth',
      ),
    ],
  },
  {
    name: 'MinIO Client (mc)',
    pattern: matchToken('mc', '(RELEASE\\.[0-9TZ-]{1,30})'),
    facts: [
      makeFact(
        'Signs SigV4 unless its alias was set up with `--api S3v2`, or by probing: run `mc alias set` again with `--api S3v4`.',
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
        'Versions of 2013 sign SigV2: upgrade, and choose signature version 4 in the settings of the storage account.',
        AWS_TABLE,
      ),
    ],
  },
  {
    name: 'S3 Browser',
    pattern: matchToken('S3 ?Browser'),
    facts: [
      makeFact(
        'Signs SigV4 unless its account asks for Signature V2: choose Signature V4 in the advanced settings of the account.',
        'https://s3browser.com/',
      ),
    ],
  },
  {
    name: 'git-annex',
    pattern: matchToken('git-annex'),
    facts: [
      makeFact(
        'Its S3 remotes sign SigV2 unless set otherwise: run `git annex enableremote NAME signature=v4`.',
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
        'Since 9.3 at the latest it signs SigV4: upgrade, and name the Region of the bucket (`AWSRegion`).',
        'https://docs.vertica.com/latest/en/sql-reference/config-parameters/s3-parameters/',
      ),
    ],
  },
  {
    name: 'libs3',
    pattern: new RegExp(`${START}libs3 ${VERSION}`),
    facts: [
      makeFact(
        'Versions below 4.0 sign with SigV2 only: upgrade libs3, or the program that uses it.',
        'https://github.com/bji/libs3',
        '4',
      ),
      makeFact(
        'Signs SigV4 since 4.0: an older copy of it may be built into the program. Upgrade the program.',
        'https://github.com/bji/libs3/blob/master/src/request.c',
      ),
    ],
  },
  {
    name: 'Terraform',
    pattern: matchToken('(?:HashiCorp )?Terraform'),
    facts: [
      makeFact(
        'Terraform signs with SigV4 only, so the user agent is probably spoofed: find the program at the remote IP, or by the requester.',
        'https://github.com/hashicorp/terraform-provider-aws',
      ),
    ],
  },
  {
    name: 'Veeam Backup',
    pattern: new RegExp(`${START}Veeam/[0-9.]{1,10} Backup/${VERSION}`),
    facts: [
      makeFact(
        'Upgrade Veeam, and add the storage as Amazon S3 rather than as S3-compatible.',
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
        'An appliance or product of an AWS partner, named in the user agent: upgrade it and choose signature version 4 in its settings for the storage; if it has no such setting, ask its maker.',
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
        'Signs SigV2 in the old Regions: upgrade to 1.11.201 or later (better: SDK 2), and name the Region of the client. Until then set `-Dcom.amazonaws.services.s3.enableV4`.',
        AWS_TABLE,
        '1.11.201',
      ),
      makeFact(
        'Signs SigV4 unless told otherwise: remove `setSignerOverride("S3SignerType")` and name the Region of the client; better, move to SDK 2.',
        'https://github.com/aws/aws-sdk-java/issues/3059',
      ),
    ],
  },
  {
    name: 'AWS SDK for .NET',
    pattern: matchToken('(?:aws-sdk-dotnet(?:-[a-z0-9]{1,20})?|aws-sdk-unity|AWS SDK for \\.NET)'),
    facts: [
      makeFact('Versions 1 and 2 sign SigV2: upgrade to 3.3.0.0 or later.', AWS_TABLE, '3'),
      makeFact('Upgrade to 3.3.0.0 or later, which signs SigV4.', AWS_TABLE, '3.3.0.0'),
      makeFact(
        'Signs headers SigV4 unless told otherwise: set `AWSConfigsS3.UseSignatureVersion4 = true`, which holds for presigned URLs of us-east-1 too.',
        'https://docs.aws.amazon.com/sdkfornet/v3/apidocs/items/Amazon/TAWSConfigsS3.html',
        '4',
      ),
      makeFact(
        'Version 4 signs SigV2 only for presigned URLs that live longer than 7 days: shorten them.',
        'https://github.com/aws/aws-sdk-net/pull/3647',
      ),
    ],
  },
  {
    name: 'AWS SDK for JavaScript',
    pattern: matchToken('aws-sdk-(?:nodejs|js)'),
    facts: [
      makeFact(
        "Signs SigV2 in the old Regions: upgrade to version 3; until then to 2.68.0 or later with `new AWS.S3({ signatureVersion: 'v4' })`.",
        AWS_TABLE,
        '2.68.0',
      ),
      makeFact(
        "Signs headers SigV4, presigned URLs SigV2 in the old Regions: set `new AWS.S3({ signatureVersion: 'v4' })`, or move to version 3.",
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
        "Signs SigV2 in the old Regions: upgrade to version 3; until then to 2.7.4 or later with `'signature' => 'v4'`.",
        AWS_TABLE,
        '3',
      ),
      makeFact(
        "Signs SigV4 unless told otherwise: set `'signature_version' => 'v4'` for its S3 client.",
        AWS_TABLE,
      ),
    ],
  },
  {
    name: 'AWS Mobile SDK for iOS',
    pattern: matchToken('aws-sdk-iOS'),
    facts: [
      makeFact(
        'Version 1 signs SigV2: move the app to version 2, or to Amplify.',
        'https://github.com/amazon-archives/aws-sdk-ios-v1',
        '2',
      ),
      makeFact(
        'Signs SigV4 since version 2: update the app, and look for code of its own that signs.',
        'https://github.com/aws-amplify/aws-sdk-ios/blob/main/AWSCore/Authentication/AWSSignature.m',
      ),
    ],
  },
  {
    name: 'AWS Mobile SDK for Android',
    pattern: matchToken('aws-sdk-android'),
    facts: [
      makeFact(
        'Old versions sign SigV2 in the old Regions: update the SDK in the app (better: move to Amplify), and name the Region of its S3 client.',
        'https://github.com/aws-amplify/aws-sdk-android/blob/main/aws-android-sdk-s3/src/main/java/com/amazonaws/services/s3/AmazonS3Client.java',
      ),
    ],
  },
  {
    name: 'AWS SDK for Ruby 3',
    pattern: matchToken('aws-sdk-ruby3'),
    facts: [
      makeFact(
        "Signs SigV4 unless told otherwise: remove `signature_version: 's3'` from its S3 client.",
        'https://github.com/aws/aws-sdk-ruby/blob/version-3/gems/aws-sdk-s3/lib/aws-sdk-s3/plugins/s3_signer.rb',
      ),
    ],
  },
  {
    name: 'AWS SDK for Ruby 2',
    pattern: matchToken('aws-sdk-ruby2'),
    facts: [
      makeFact(
        "Signs SigV4 unless told otherwise: remove `signature_version: 's3'`, and upgrade to version 3.",
        AWS_TABLE,
      ),
    ],
  },
  {
    name: 'AWS SDK for Ruby 1',
    pattern: matchToken('aws-sdk-ruby'),
    facts: [
      makeFact(
        'Signs SigV2 in the old Regions: upgrade to version 3; until then set `:s3_signature_version => :v4`.',
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
        'Signs SigV4; a program can put a SigV2 signer in its place (goofys does so as a fallback, under this name until 0.24.0): upgrade or fix the program.',
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
        "Releases up to 0.5 sign with SigV2 only: move to the AWS SDK for PHP 3, or take the newest source and call `S3::setSignatureVersion('v4')`.",
        'https://github.com/tpyo/amazon-s3-php-class/issues/159',
      ),
    ],
  },
  {
    name: 'AWS::S3 (Ruby gem aws-s3)',
    pattern: new RegExp(`(?:^|[^0-9A-Za-z:])AWS::S3/${VERSION}`),
    facts: [
      makeFact(
        'Signs with SigV2 only, and is not maintained any more: move to the AWS SDK for Ruby 3.',
        'https://github.com/marcel/aws-s3/blob/master/lib/aws/s3/authentication.rb',
      ),
    ],
  },
  {
    name: 'fog',
    pattern: matchToken('fog(?:-aws)?'),
    facts: [
      makeFact(
        'Signs SigV4 by default: remove `aws_signature_version: 2` from its connection, and upgrade fog-aws.',
        'https://github.com/fog/fog-aws/blob/master/lib/fog/aws/storage.rb',
      ),
    ],
  },
  {
    name: 'fog-core',
    pattern: matchToken('fog-core'),
    facts: [
      makeFact(
        'Signs SigV4 by default: remove `aws_signature_version: 2` from its connection, and upgrade fog-aws.',
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
        'goamz signs SigV2 by default and sends this name, as does any Go program that signs by hand: find it by the requester and the remote IP, and move it to the AWS SDK for Go 2.',
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
    'In a browser the page signs: upgrade the AWS SDK for JavaScript that it loads to version 3. For an upload form, fix the server that signs its POST policy.',
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
