export const id = 485;
export const ids = [485];
export const modules = {

/***/ 4511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cp: () => (/* binding */ adviceFor),
  bJ: () => (/* binding */ howToFindOut),
  Lj: () => (/* binding */ productNamed),
  LA: () => (/* binding */ productText),
  ZV: () => (/* binding */ proxyAdvice)
});

;// CONCATENATED MODULE: ./lib/advice/products.js
const VERSION = '([0-9][0-9A-Za-z._]{0,31})';
/** What may stand before a product's name: nothing, or what cannot be a part of it. */
const START = '(?:^|[^0-9A-Za-z._:-])';
/** `name/1.2.3`, the form of RFC 9110 section 10.1.5, in any case; the name is a piece of a regular expression. */
function token(name, version = VERSION) {
    return new RegExp(`${START}${name}/v?${version}`, 'i');
}
function fact(advice, source, below = null) {
    return { below, advice, source };
}
/** AWS: "Moving from Signature Version 2 to Signature Version 4", and how each SDK is told. */
const AWS_TABLE = 'https://docs.aws.amazon.com/AmazonS3/latest/developerguide/specify-signature-version.html';
const SDK_WITHOUT_SIGV2 = 'This SDK has no Signature Version 2 for S3, so a copy of the name is likely: find the program at the remote IP, or by the requester.';
const AWS_SERVICE = 'AWS services sign with SigV4, so a copy of the name is likely: find the program at the remote IP, or by the requester.';
const HTTP_LIBRARY = 'A plain HTTP client does not sign: a program around it does so by hand or with a library. Find it by the requester and the remote IP, and let an AWS SDK sign.';
const MINIO_SDK = 'Signs SigV4 unless the program asks for V2 credentials: use V4 (or plain static) credentials in its code or configuration.';
/** The first product whose pattern is found is the client's: what is built on an SDK stands before the SDK. */
const PRODUCTS = [
    // Python
    {
        name: 'gsutil',
        pattern: token('gsutil'),
        facts: [
            fact('It signs with boto 2, SigV2 by default in the old Regions: set `use-sigv4 = True` and a Regional `host` in the `[s3]` part of its boto configuration, or use the AWS CLI.', 'https://github.com/GoogleCloudPlatform/gsutil/blob/master/gslib/__main__.py'),
        ],
    },
    {
        name: 'boto3',
        pattern: token('boto3'),
        facts: [
            fact('Upgrade boto3 to 1.4.6 or later: older versions sign SigV2 in the old Regions.', AWS_TABLE, '1.4.6'),
            fact("Signs headers SigV4 unless told otherwise: take `signature_version='s3'` out of its `Config`, or `signature_version = s3` out of the AWS config file, and presign with `Config(signature_version='s3v4')`.", 'https://github.com/boto/boto3/issues/2680'),
        ],
    },
    {
        name: 'AWS CLI',
        pattern: token('aws-cli'),
        facts: [
            fact('Upgrade the AWS CLI: versions below 1.11.108 sign SigV2 in the old Regions.', AWS_TABLE, '1.11.108'),
            fact('Signs headers SigV4 unless told otherwise: run `aws configure set default.s3.signature_version s3v4` (and for each profile in use), or move to version 2.', AWS_TABLE, '2'),
            fact('Version 2 signs S3 requests with SigV4 only, so a copy of the name is likely: find the program at the remote IP, or by the requester.', 'https://docs.aws.amazon.com/cli/latest/userguide/cliv2-migration-changes.html'),
        ],
    },
    {
        name: 'botocore',
        pattern: token('botocore'),
        facts: [
            fact('Upgrade botocore to 1.5.71 or later: older versions sign SigV2 in the old Regions.', AWS_TABLE, '1.5.71'),
            fact("Signs headers SigV4 unless told otherwise: take `signature_version='s3'` out of its `Config` and of the AWS config file.", 'https://github.com/boto/boto3/issues/2680'),
        ],
    },
    {
        name: 'boto 2',
        pattern: token('boto'),
        facts: [
            fact('Signs SigV2 by default in the old Regions: upgrade to 2.49.0, set `use-sigv4 = True` in the `[s3]` part of the boto configuration and name a Regional host; better, move to boto3.', AWS_TABLE, '2.49.0'),
            fact('Signs SigV2 by default in the old Regions: set `use-sigv4 = True` in the `[s3]` part of the boto configuration and name a Regional host; better, move to boto3.', AWS_TABLE),
        ],
    },
    // AWS services and what runs on AWS
    {
        name: 'Amazon S3 console',
        pattern: token('S3Console'),
        facts: [fact(AWS_SERVICE, 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/LogFormat.html')],
    },
    {
        name: 'AWS Management Console (2013)',
        pattern: new RegExp(`${START}AWS Console2(?:, aws-sdk-java/${VERSION})?`),
        facts: [
            fact('A console of 2013; nothing is known of how it signed. A new request under this name is likely another program: find it at the remote IP, or by the requester.', AWS_TABLE),
        ],
    },
    {
        name: 'Amazon Athena (AWS SDK for Java 1)',
        pattern: new RegExp(`${START}AWS_ATHENA, aws-sdk-java/${VERSION}`),
        facts: [fact(AWS_SERVICE, 'https://docs.aws.amazon.com/athena/latest/ug/querying-aws-service-logs.html')],
    },
    {
        name: 'Amazon Athena',
        pattern: new RegExp(`${START}AWS_ATHENA`),
        facts: [fact(AWS_SERVICE, 'https://docs.aws.amazon.com/athena/latest/ug/querying-aws-service-logs.html')],
    },
    {
        name: 'EMRFS (AWS SDK for Java 1)',
        pattern: /(?:^|[^0-9A-Za-z._-])(?:ElasticMapReduce|emrfs)\/.{0,300}?aws-sdk-java\/([0-9][0-9A-Za-z._]{0,31})/i,
        facts: [
            fact('Below 1.11.201 the SDK in it signs SigV2 in the old Regions: move the cluster to a newer Amazon EMR release.', AWS_TABLE, '1.11.201'),
            fact('Signs SigV4 unless the cluster overrides its signer: look for a signer override in the `emrfs-site` and `core-site` classifications.', AWS_TABLE),
        ],
    },
    {
        name: 'EMRFS',
        pattern: token('(?:ElasticMapReduce|emrfs)', '(?:s3n|[0-9][0-9A-Za-z._]{0,31})'),
        facts: [
            fact('Signs SigV4 unless the cluster overrides its signer: look for a signer override in the `emrfs-site` and `core-site` classifications, and move to a newer Amazon EMR release.', AWS_TABLE),
        ],
    },
    {
        name: 'AWS Trusted Advisor',
        pattern: new RegExp(`${START}AWS-Support-TrustedAdvisor(?:.{0,100}?aws-sdk-java/${VERSION})?`),
        facts: [fact(AWS_SERVICE, 'https://docs.aws.amazon.com/awssupport/latest/user/trusted-advisor.html')],
    },
    {
        name: 'AWS Config',
        pattern: new RegExp(`${START}AWSConfig(?:/${VERSION}|(?![0-9A-Za-z]))`),
        facts: [fact(AWS_SERVICE, 'https://docs.aws.amazon.com/config/latest/developerguide/WhatIsConfig.html')],
    },
    {
        name: 'AWS CloudFormation',
        pattern: new RegExp(`${START}AWS CloudFormation`),
        facts: [fact(AWS_SERVICE, 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/Welcome.html')],
    },
    {
        name: 'Amazon CloudFront',
        pattern: new RegExp(`${START}Amazon CloudFront`),
        facts: [
            fact("Move the distribution from an origin access identity to origin access control, which signs SigV4; a signature that a viewer sends along is the viewer's own.", 'https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_OriginAccessControlConfig.html'),
        ],
    },
    {
        name: 'Mountpoint for Amazon S3',
        pattern: token('mountpoint-s3'),
        facts: [
            fact('Mountpoint signs with SigV4 only, so a copy of the name is likely: find the program at the remote IP, or by the requester.', 'https://github.com/awslabs/mountpoint-s3/blob/main/mountpoint-s3-client/src/user_agent.rs'),
        ],
    },
    {
        name: 'AWS Tools for PowerShell',
        pattern: token('AWSPowerShell(?:\\.[A-Za-z]{1,20})?'),
        facts: [
            fact('Upgrade the modules to 3.3.0.0 or later, which sign SigV4.', AWS_TABLE, '3.3.0.0'),
            fact('Signs headers SigV4 unless told otherwise: look for `AWSConfigsS3.UseSignatureVersion4 = $false` in the script.', AWS_TABLE),
        ],
    },
    // Hadoop and JetS3t
    {
        name: 'Hadoop S3A',
        pattern: new RegExp(`${START}Hadoop ${VERSION}`),
        facts: [
            fact('Signs SigV4 unless `fs.s3a.signing-algorithm` is `S3SignerType` (or, for one bucket, `fs.s3a.bucket.NAME.signing-algorithm`): remove that setting, and use an AWS SDK of 1.11.201 or later.', 'https://issues.apache.org/jira/browse/HADOOP-12269', '3.4.0'),
            fact('Since 3.4.0 S3A has no SigV2, so a copy of the name is likely: find the program at the remote IP, or by the requester.', 'https://issues.apache.org/jira/browse/HADOOP-18857'),
        ],
    },
    {
        name: 'JetS3t',
        pattern: token('JetS3t'),
        facts: [
            fact('Signs nothing but SigV2. In Hadoop it is behind `s3n://` and `s3://`: use `s3a://`; elsewhere upgrade to 0.9.4 and set `storage-service.request-signature-version=AWS4-HMAC-SHA256`.', 'https://github.com/mondain/jets3t/blob/master/RELEASE_NOTES.md', '0.9.4'),
            fact('Signs SigV2 by default: set `storage-service.request-signature-version=AWS4-HMAC-SHA256` in `jets3t.properties`. In Hadoop use `s3a://` rather than `s3n://`.', 'https://github.com/mondain/jets3t/blob/master/RELEASE_NOTES.md'),
        ],
    },
    {
        name: 'Apache jclouds',
        pattern: token('(?:apache-)?jclouds'),
        facts: [
            fact('Its provider `s3` signs SigV2 by default: use the provider `aws-s3`, which signs SigV4, or override the signer.', 'https://github.com/apache/jclouds/pull/129'),
        ],
    },
    // Storage tools
    {
        name: 'Cyberduck',
        pattern: token('Cyberduck'),
        facts: [
            fact('Old versions sign SigV2 by default. Upgrade, and connect with the profile `Amazon S3` rather than one for the AWS2 signature version.', 'https://docs.cyberduck.io/protocols/s3/'),
        ],
    },
    {
        name: 'Mountain Duck',
        pattern: token('Mountain Duck'),
        facts: [
            fact('Signs SigV4 unless its connection profile asks for the AWS2 signature version: connect with the profile `Amazon S3`.', 'https://docs.cyberduck.io/protocols/s3/'),
        ],
    },
    {
        name: 'goofys',
        pattern: token('goofys'),
        facts: [
            fact("Falls back to SigV2 where its first request is refused with 400 or 403: name the bucket's Region with `--region`, check the permissions, or move to Mountpoint for Amazon S3.", 'https://github.com/kahing/goofys/blob/master/internal/backend_s3.go'),
        ],
    },
    {
        name: 's3fs',
        pattern: token('s3fs'),
        facts: [
            fact('Signs SigV4 first and falls back to SigV2 in older versions; `-o sigv2` forces it. Remove `sigv2`, and mount with `-o sigv4` (and `endpoint=REGION`).', 'https://github.com/s3fs-fuse/s3fs-fuse/blob/master/src/curl.cpp'),
        ],
    },
    {
        name: 'rclone',
        pattern: token('rclone'),
        facts: [
            fact('Signs SigV4 unless told otherwise: remove `v2_auth = true` from the remote (or `--s3-v2-auth` and `RCLONE_S3_V2_AUTH`).', 'https://rclone.org/s3/#s3-v2-auth'),
        ],
    },
    {
        name: 'MinIO Client (mc)',
        pattern: token('mc', '(RELEASE\\.[0-9TZ-]{1,30})'),
        facts: [
            fact('Signs SigV4 unless its alias was set up with `--api S3v2`, or by probing: run `mc alias set` again with `--api S3v4`.', 'https://github.com/minio/mc/blob/master/cmd/alias-set.go'),
        ],
    },
    {
        name: 'MinIO SDK for Go (restic and others)',
        pattern: token('minio-go'),
        facts: [fact(MINIO_SDK, 'https://github.com/minio/minio-go/blob/master/api.go')],
    },
    {
        name: 'MinIO SDK',
        pattern: token('minio-(?:java|js|py|dotnet|cpp|rs)'),
        facts: [fact(MINIO_SDK, 'https://github.com/minio')],
    },
    {
        name: 'CloudBerry (MSP360)',
        pattern: new RegExp(`${START}CloudBerryLab\\.[A-Za-z.]{1,40} ${VERSION}`),
        facts: [
            fact('Versions of 2013 sign SigV2: upgrade, and choose signature version 4 in the settings of the storage account.', AWS_TABLE),
        ],
    },
    {
        name: 'S3 Browser',
        pattern: token('S3 Browser'),
        facts: [
            fact('Signs SigV4 unless its account asks for Signature V2: choose Signature V4 in the advanced settings of the account.', 'https://s3browser.com/'),
        ],
    },
    {
        name: 'git-annex',
        pattern: token('git-annex'),
        facts: [
            fact('Its S3 remotes sign SigV2 unless set otherwise: run `git annex enableremote NAME signature=v4`.', 'https://git-annex.branchable.com/special_remotes/S3/'),
        ],
    },
    {
        name: 'Commvault',
        pattern: new RegExp(`${START}CommVault[/ ]?(?:${VERSION})?`, 'i'),
        facts: [
            fact('Set the additional setting `nCloudAWSV4` of the MediaAgent to 2 (V4 only); 0 means SigV2 only.', 'https://documentation.commvault.com/additionalsetting/ncloudawsv4-7867.html'),
        ],
    },
    {
        name: 'Vertica',
        pattern: new RegExp(`${START}vertica[-/]v?${VERSION}`, 'i'),
        facts: [
            fact('Since 9.3 at the latest it signs SigV4: upgrade, and name the Region of the bucket (`AWSRegion`).', 'https://docs.vertica.com/latest/en/sql-reference/config-parameters/s3-parameters/'),
        ],
    },
    {
        name: 'libs3',
        pattern: new RegExp(`${START}libs3 ${VERSION}`),
        facts: [
            fact('Signs nothing but SigV2 below 4.0: upgrade libs3, or what is built on it.', 'https://github.com/bji/libs3', '4'),
            fact('Signs SigV4 since 4.0: an older copy of it may be built into the program. Upgrade the program.', 'https://github.com/bji/libs3/blob/master/src/request.c'),
        ],
    },
    {
        name: 'Terraform',
        pattern: token('(?:HashiCorp )?Terraform'),
        facts: [
            fact('Terraform signs with SigV4 only, so a copy of the name is likely: find the program at the remote IP, or by the requester.', 'https://github.com/hashicorp/terraform-provider-aws'),
        ],
    },
    {
        name: 'Veeam Backup',
        pattern: new RegExp(`${START}Veeam/[0-9.]{1,10} Backup/${VERSION}`),
        facts: [
            fact('Upgrade Veeam, and add the storage as Amazon S3 rather than as S3-compatible.', 'https://helpcenter.veeam.com/docs/backup/vsphere/adding_amazon_s3_object.html'),
        ],
    },
    {
        name: 'AWS partner product',
        pattern: new RegExp(`^APN/1\\.[0-9] [0-9A-Za-z._-]{1,60}/[0-9.]{1,10} [0-9A-Za-z._-]{1,60}/${VERSION}`),
        facts: [
            fact('An appliance or product of an AWS partner, named in the user agent: upgrade it and choose signature version 4 in its settings for the storage; ask its maker where there is none.', 'https://aws.amazon.com/about-aws/whats-new/2026/04/partner-revenue-measurement-user-agent-support'),
        ],
    },
    // AWS SDKs
    {
        name: 'AWS SDK for Java 2',
        pattern: token('aws-sdk-java', '(2\\.[0-9A-Za-z._]{0,31})'),
        facts: [fact(SDK_WITHOUT_SIGV2, 'https://github.com/aws/aws-sdk-java/issues/2660')],
    },
    {
        name: 'AWS SDK for Java 1',
        pattern: token('aws-sdk-java', '(unknown-version|[0-9][0-9A-Za-z._]{0,31})'),
        facts: [
            fact('Signs SigV2 in the old Regions: upgrade to 1.11.201 or later (better: SDK 2), and name the Region of the client. Until then set `-Dcom.amazonaws.services.s3.enableV4`.', AWS_TABLE, '1.11.201'),
            fact('Signs SigV4 unless told otherwise: remove `setSignerOverride("S3SignerType")` and name the Region of the client; better, move to SDK 2.', 'https://github.com/aws/aws-sdk-java/issues/3059'),
        ],
    },
    {
        name: 'AWS SDK for .NET',
        pattern: token('aws-sdk-dotnet(?:-[a-z0-9]{1,20})?'),
        facts: [
            fact('Versions 1 and 2 sign SigV2: upgrade to 3.3.0.0 or later.', AWS_TABLE, '3'),
            fact('Upgrade to 3.3.0.0 or later, which signs SigV4.', AWS_TABLE, '3.3.0.0'),
            fact('Signs headers SigV4 unless told otherwise: set `AWSConfigsS3.UseSignatureVersion4 = true`, which holds for presigned URLs of us-east-1 too.', 'https://docs.aws.amazon.com/sdkfornet/v3/apidocs/items/Amazon/TAWSConfigsS3.html', '4'),
            fact('Version 4 signs SigV2 only for presigned URLs that live longer than 7 days: shorten them.', 'https://github.com/aws/aws-sdk-net/pull/3647'),
        ],
    },
    {
        name: 'AWS SDK for JavaScript',
        pattern: token('aws-sdk-(?:nodejs|js)'),
        facts: [
            fact("Signs SigV2 in the old Regions: upgrade to version 3; until then to 2.68.0 or later with `new AWS.S3({ signatureVersion: 'v4' })`.", AWS_TABLE, '2.68.0'),
            fact("Signs headers SigV4, presigned URLs SigV2 in the old Regions: set `new AWS.S3({ signatureVersion: 'v4' })`, or move to version 3.", 'https://github.com/aws/aws-sdk-js/blob/master/lib/services/s3.js', '3'),
            fact(SDK_WITHOUT_SIGV2, AWS_TABLE),
        ],
    },
    {
        name: 'AWS SDK for PHP',
        pattern: token('aws-sdk-php2?'),
        facts: [
            fact("Signs SigV2 in the old Regions: upgrade to version 3; until then to 2.7.4 or later with `'signature' => 'v4'`.", AWS_TABLE, '3'),
            fact("Signs SigV4 unless told otherwise: set `'signature_version' => 'v4'` for its S3 client.", AWS_TABLE),
        ],
    },
    {
        name: 'AWS SDK for Ruby 3',
        pattern: token('aws-sdk-ruby3'),
        facts: [
            fact("Signs SigV4 unless told otherwise: remove `signature_version: 's3'` from its S3 client.", 'https://github.com/aws/aws-sdk-ruby/blob/version-3/gems/aws-sdk-s3/lib/aws-sdk-s3/plugins/s3_signer.rb'),
        ],
    },
    {
        name: 'AWS SDK for Ruby 2',
        pattern: token('aws-sdk-ruby2'),
        facts: [
            fact("Signs SigV4 unless told otherwise: remove `signature_version: 's3'`, and upgrade to version 3.", AWS_TABLE),
        ],
    },
    {
        name: 'AWS SDK for Ruby 1',
        pattern: token('aws-sdk-ruby'),
        facts: [
            fact('Signs SigV2 in the old Regions: upgrade to version 3; until then set `:s3_signature_version => :v4`.', AWS_TABLE),
        ],
    },
    {
        name: 'AWS SDK for Go 2',
        pattern: token('aws-sdk-go-v2'),
        facts: [fact(SDK_WITHOUT_SIGV2, AWS_TABLE)],
    },
    {
        name: 'AWS SDK for Go 1',
        pattern: token('aws-sdk-go'),
        facts: [
            fact('Signs SigV4; a program can put a SigV2 signer in its place (goofys does so as a fallback, under this name until 0.24.0): upgrade or fix the program.', 'https://github.com/kahing/goofys/pull/698'),
        ],
    },
    {
        name: 'AWS SDK for C++',
        pattern: token('aws-sdk-cpp'),
        facts: [fact(SDK_WITHOUT_SIGV2, AWS_TABLE)],
    },
    {
        name: 'AWS SDK (Rust, Swift or Kotlin)',
        pattern: token('aws-sdk-(?:rust|swift|kotlin)'),
        facts: [fact(SDK_WITHOUT_SIGV2, AWS_TABLE)],
    },
    // Other libraries that sign
    {
        name: 'S3.php (amazon-s3-php-class)',
        pattern: /^S3\/php(?![0-9A-Za-z])/,
        facts: [
            fact("Versions up to 0.5 sign nothing but SigV2: upgrade and call `S3::setSignatureVersion('v4')`, or move to the AWS SDK for PHP 3.", 'https://github.com/tpyo/amazon-s3-php-class/issues/152'),
        ],
    },
    {
        name: 'AWS::S3 (Ruby gem aws-s3)',
        pattern: new RegExp(`(?:^|[^0-9A-Za-z:])AWS::S3/${VERSION}`),
        facts: [
            fact('Signs nothing but SigV2 and is no longer maintained: move to the AWS SDK for Ruby 3.', 'https://github.com/marcel/aws-s3/blob/master/lib/aws/s3/authentication.rb'),
        ],
    },
    {
        name: 'fog',
        pattern: token('fog(?:-aws)?'),
        facts: [
            fact('Signs SigV4 by default: remove `aws_signature_version: 2` from its connection, and upgrade fog-aws.', 'https://github.com/fog/fog-aws/blob/master/lib/fog/aws/storage.rb'),
        ],
    },
    {
        name: 'fog-core',
        pattern: token('fog-core'),
        facts: [
            fact('Signs SigV4 by default: remove `aws_signature_version: 2` from its connection, and upgrade fog-aws.', 'https://github.com/fog/fog-aws/blob/master/lib/fog/aws/storage.rb'),
        ],
    },
    // HTTP clients: each carries what somebody else signed
    ...httpClients([
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
        pattern: token('Go-http-client'),
        facts: [
            fact('goamz, which signs nothing but SigV2, sends this name, and so does any Go program that signs by hand: find it by the requester and the remote IP, and move it to the AWS SDK for Go 2.', 'https://github.com/AdRoll/goamz/blob/master/s3/s3.go'),
        ],
    },
    ...browsers([
        ['Edge', 'Edg(?:e|A|iOS)?'],
        ['Opera', 'OPR'],
        ['Samsung Internet', 'SamsungBrowser'],
        ['Firefox', '(?:Firefox|FxiOS)'],
        ['Chrome', '(?:Headless)?(?:Chrome|CriOS)'],
    ]),
    {
        name: 'Safari',
        pattern: /(?:^|[^0-9A-Za-z._-])Version\/([0-9][0-9.]{0,31}) (?:Mobile\/[0-9A-Za-z]{1,12} )?Safari\//,
        facts: [browserFact()],
        isBrowser: true,
    },
    {
        name: 'Internet Explorer',
        pattern: /(?:^|[^0-9A-Za-z._-])(?:MSIE |Trident\/.{0,100}?rv:)([0-9][0-9.]{0,31})/,
        facts: [browserFact()],
        isBrowser: true,
    },
];
function httpClients(clients) {
    return clients.map(([name, pattern]) => ({
        name,
        pattern: new RegExp(START + pattern, 'i'),
        facts: [fact(HTTP_LIBRARY, 'https://docs.aws.amazon.com/AmazonS3/latest/API/RESTAuthentication.html')],
    }));
}
function browserFact() {
    return fact('In a browser the page signs: upgrade the AWS SDK for JavaScript that it loads to version 3. For an upload form, fix the server that signs its POST policy.', AWS_TABLE);
}
function browsers(names) {
    return names.map(([name, pattern]) => ({
        name,
        pattern: token(pattern),
        facts: [browserFact()],
        isBrowser: true,
    }));
}

// EXTERNAL MODULE: ./lib/advice/requester.js
var advice_requester = __webpack_require__(3594);
;// CONCATENATED MODULE: ./lib/advice/required-text.js
/** Quantifiers after which the character before them may be missing. */
const MAY_BE_MISSING = /^[?*{]/;
/**
 * A text, in lower case, that stands in whatever the pattern finds; empty where none is certain. To look for it costs
 * nothing beside a regular expression's first run, which compiles it: of a hundred patterns few are ever needed.
 *
 * It is what follows the pattern's beginning (`^`, or a group of `^` and what may stand before a name) up to the first
 * sign that is no plain character.
 */
function requiredText({ source }) {
    const rest = source.replace(/^(?:\^|\(\?:\^\|\[[^\]]*\]\))/, '');
    if (hasAlternatives(rest))
        return '';
    const plain = /^(?:[A-Za-z0-9 _-]|\\[./-])*/.exec(rest)?.[0] ?? '';
    const text = plain.replaceAll('\\', '');
    return (MAY_BE_MISSING.test(rest.slice(plain.length)) ? text.slice(0, -1) : text).toLowerCase();
}
/** An alternative outside of any group: what stands before it need not be found. */
function hasAlternatives(source) {
    let depth = 0;
    let isClass = false;
    for (let at = 0; at < source.length; at++) {
        const sign = source[at];
        if (sign === '\\')
            at++;
        else if (isClass)
            isClass = sign !== ']';
        else if (sign === '[')
            isClass = true;
        else if (sign === '(')
            depth++;
        else if (sign === ')')
            depth--;
        else if (sign === '|' && depth === 0)
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/advice/advice.js



/**
 * What a user agent says of the product behind it, and what to change so that it signs with SigV4, in one line; null where
 * the text does not tell. The user agent is the client's own word, so the line says "calls itself".
 *
 * Of a presigned URL the user agent is that of whoever opened it: the line then names the requester, who made the URL.
 */
function adviceFor(userAgent, requester, authentication) {
    const found = productOf(userAgent);
    if (found === null)
        return null;
    const { product, version } = found;
    const name = version === null ? product.name : `${product.name} ${version}`;
    const advice = authentication === 'presigned'
        ? `Calls itself ${name}, but only opened a presigned URL. ${presignedUrlAdvice(requester)}`
        : `Calls itself ${name}. ${factOf(product, version).advice}`;
    return { product: product.name, version, advice };
}
/** How to find out what is behind a client that `adviceFor` does not know, in one line. */
function howToFindOut(userAgent, requester, authentication) {
    if (authentication === 'presigned')
        return presignedUrlAdvice(requester);
    const who = (0,advice_requester/* describeRequester */.e)(requester);
    const sentNone = userAgent === '' || userAgent === '-';
    const text = sentNone
        ? 'Sends no user agent, as s3cmd, knox, s3ql and hand-written clients do'
        : 'Its user agent is none that is known here';
    const where = who === null
        ? 'S3 knew no requester: look for the program at the remote IP, and for its access key in CloudTrail data events'
        : `look for programs that use the credentials of ${who}, at the remote IP and in CloudTrail data events`;
    return `${text}; ${where}. Then let it sign with SigV4 (s3cmd: upgrade to 1.5.0 or later, without \`--signature-v2\`).`;
}
/**
 * Makers that presign with SigV2 by default: https://github.com/boto/botocore/pull/3791,
 * https://github.com/aws/aws-cli/pull/10663, https://github.com/aws/aws-sdk-js/blob/master/lib/services/s3.js
 */
function presignedUrlAdvice(requester) {
    const who = (0,advice_requester/* describeRequester */.e)(requester);
    const maker = who === null
        ? 'Presign with SigV4 where the URL is made: S3 knew no requester, but `AWSAccessKeyId` in the evidence is the access key, and `aws iam get-access-key-last-used` names its user.'
        : `Presign with SigV4 where the URL is made: by ${who}.`;
    return `${maker} boto3: \`Config(signature_version='s3v4')\`; AWS CLI 1: \`aws configure set default.s3.signature_version s3v4\`; JavaScript SDK 2: \`signatureVersion: 'v4'\`. URLs handed out before stay in use until they expire.`;
}
/** What the user agent says that the product is, and whether that is a web browser; null where the text does not tell. */
function productNamed(userAgent) {
    const product = productOf(userAgent)?.product;
    return product === undefined ? null : { name: product.name, isBrowser: product.isBrowser === true };
}
/** What to change where a proxy signs what browsers ask it for. */
function proxyAdvice(requester, remoteIp) {
    const who = (0,advice_requester/* describeRequester */.e)(requester) ?? requester;
    return `Browsers of several kinds come with the signature of ${who} from ${remoteIp}: a proxy, CDN or image service there signs for its visitors. Let it sign with SigV4 (nginx: an authentication module for SigV4; a CDN or image service: the V4 setting of its S3 origin).`;
}
/** The part of a user agent that names its product, without the version; null where the product is not known. */
function productText(userAgent) {
    const text = productOf(userAgent)?.text ?? null;
    return text === '' ? null : text;
}
/** Of each product, in their order. */
let literals = null;
function productOf(userAgent) {
    literals ??= PRODUCTS.map(({ pattern }) => requiredText(pattern));
    const lowerCase = userAgent.toLowerCase();
    for (const [index, product] of PRODUCTS.entries()) {
        if (!lowerCase.includes(literals[index]))
            continue;
        const match = product.pattern.exec(userAgent);
        if (match === null)
            continue;
        const version = match[1] || null;
        const end = version === null ? match[0].length : match[0].indexOf(version);
        // A pattern may begin with the character that parts the name from what stands before it.
        const text = match[0].slice(0, end).replace(/^[^0-9A-Za-z]/, '');
        return { product, version, text };
    }
    return null;
}
function factOf(product, version) {
    const holds = product.facts.find((fact) => fact.below === null || version === null || isBelow(version, fact.below));
    return holds;
}
/** Compares the leading numbers of two versions, part by part; a version without any (`unknown-version`) is below. */
function isBelow(version, other) {
    const ours = numbersOf(version);
    const theirs = numbersOf(other);
    if (ours.length === 0)
        return true;
    for (let part = 0; part < Math.max(ours.length, theirs.length); part++) {
        const difference = (ours[part] ?? 0) - (theirs[part] ?? 0);
        if (difference !== 0)
            return difference < 0;
    }
    return false;
}
function numbersOf(version) {
    const leading = /^[0-9]+(?:\.[0-9]+)*/.exec(version);
    return leading === null ? [] : leading[0].split('.').map(Number);
}


/***/ }),

/***/ 3594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ describeRequester),
/* harmony export */   p: () => (/* binding */ withoutSession)
/* harmony export */ });
/** `arn:aws:sts::ACCOUNT:assumed-role/ROLE/SESSION`; neither a role's name nor a session's holds a slash. */
const ASSUMED_ROLE = /^(arn:aws[a-z-]{0,20}:sts::[0-9]{12}:assumed-role\/[^/]+)\/.+$/s;
/** The requester without what changes from run to run: the sessions of one role are one requester. */
function withoutSession(requester) {
    return ASSUMED_ROLE.exec(requester)?.[1] ?? requester;
}
/**
 * The forms that the requester column takes, and how they read in a sentence.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/LogFormat.html
 */
const FORMS = [
    [/^arn:aws[a-z-]{0,20}:sts::([0-9]{12}):assumed-role\/([^/]+)/, 'role $2 of account $1'],
    [/^arn:aws[a-z-]{0,20}:sts::([0-9]{12}):federated-user\/(.+)$/, 'federated user $2 of account $1'],
    [/^arn:aws[a-z-]{0,20}:iam::([0-9]{12}):user\/(.+)$/, 'user $2 of account $1'],
    [/^arn:aws[a-z-]{0,20}:iam::([0-9]{12}):root$/, 'the root user of account $1'],
    [/^arn:aws[a-z-]{0,20}:iam::cloudfront:user\/(.+)$/, '$1'],
    [/^svc:(.+)$/, 'the AWS service $1'],
    [/^([0-9a-f]{64})$/, 'the account of canonical user id $1'],
];
/** The requester in words; null for `-`: S3 knew nobody behind the request. */
function describeRequester(requester) {
    if (requester === '' || requester === '-')
        return null;
    for (const [form, words] of FORMS) {
        const match = form.exec(requester);
        if (match !== null)
            return words.replace(/\$([12])/g, (_, group) => match[Number(group)]);
    }
    return requester;
}


/***/ }),

/***/ 4415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z6: () => (/* binding */ check)
});

// UNUSED EXPORTS: makeReport, publish

// EXTERNAL MODULE: ./lib/engines/open.js
var engines_open = __webpack_require__(6587);
// EXTERNAL MODULE: ./lib/exceptions/apply.js
var apply = __webpack_require__(9294);
// EXTERNAL MODULE: ./lib/runtime/errors.js
var errors = __webpack_require__(525);
// EXTERNAL MODULE: ./lib/runtime/read-file.js
var read_file = __webpack_require__(4197);
// EXTERNAL MODULE: ./lib/settings/locations.js
var locations = __webpack_require__(845);
// EXTERNAL MODULE: ./lib/settings/messages.js
var messages = __webpack_require__(9413);
// EXTERNAL MODULE: ./lib/settings/networks.js
var networks = __webpack_require__(7230);
;// CONCATENATED MODULE: ./lib/exceptions/file.js






/** A baseline of the most findings that a report lists has room in it. */
const LARGEST_FILE_BYTES = 16 * 1024 * 1024;
/** What is parsed takes memory by its tokens, far more than by its bytes: as many as 15,000 exceptions have. */
const MOST_TOKENS = 1_000_000;
const LONGEST_TEXT_CHARACTERS = 2_000;
const KEYS = [
    'reason',
    'owner',
    'expires',
    'bucket',
    'network',
    'requester',
    'authentication',
    'user-agent-contains',
];
const AUTHENTICATIONS = ['header', 'presigned', 'unknown'];
/** Reads the exceptions file. Throws SettingsError, with the line, where it is not to the letter what is documented. */
async function readExceptionsFile(path, now) {
    let bytes;
    try {
        bytes = await (0,read_file/* readInput */.R5)(path, LARGEST_FILE_BYTES);
    }
    catch (error) {
        throw new errors/* SettingsError */.GN(`exceptions file ${(0,messages/* quoted */.TL)(path)} cannot be read: ${(0,errors/* errorText */.kc)(error)}`, {
            cause: error,
        });
    }
    if (bytes === null)
        throw new errors/* SettingsError */.GN(`exceptions file ${(0,messages/* quoted */.TL)(path)} is larger than 16 MiB; a file of exceptions is a short list.`);
    let text;
    try {
        text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (error) {
        throw new errors/* SettingsError */.GN(`exceptions file ${(0,messages/* quoted */.TL)(path)} is not UTF-8.`, { cause: error });
    }
    return parseExceptions(text, path, now);
}
/** The exceptions in the text of the file at `path`, in its order; see `readExceptionsFile`. */
async function parseExceptions(text, path, now) {
    const { isMap, isScalar, isSeq, Lexer, LineCounter, parseDocument, visit } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    const lines = new LineCounter();
    const fail = (offset, message) => {
        const where = offset === undefined ? '' : `, line ${Math.max(1, lines.linePos(offset).line)}`;
        throw new errors/* SettingsError */.GN(`exceptions file ${(0,messages/* quoted */.TL)(path)}${where}: ${message}`);
    };
    let tokens = 0;
    for (const _ of new Lexer().lex(text))
        if (++tokens > MOST_TOKENS)
            fail(undefined, 'it holds too much; a file of exceptions is a short list.');
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
    const problem = document.errors[0] ?? document.warnings[0];
    if (problem !== undefined)
        fail(problem.pos[0], `not the YAML that is expected: ${problem.message}`);
    visit(document, {
        Alias: (_, alias) => fail(alias.range?.[0], 'aliases (`*name`) are not supported; write the value out.'),
    });
    const top = document.contents;
    if (!isMap(top))
        return fail(top?.range?.[0], 'a map with the one key "exceptions" is expected.');
    const offsetOf = (node) => node?.range?.[0];
    const keyOf = (key) => isScalar(key) ? (key.source ?? String(key.value)) : fail(offsetOf(key), 'a key is expected to be a text.');
    const knownKey = (key, names) => {
        const name = keyOf(key);
        if (names.includes(name))
            return name;
        const nearest = (0,messages/* nearestName */.qb)(name, names);
        const hint = nearest === null ? `known are ${(0,messages/* listed */.KE)(names)}.` : `did you mean ${(0,messages/* quoted */.TL)(nearest)}?`;
        return fail(offsetOf(key), `unknown key ${(0,messages/* quoted */.TL)(name)}; ${hint}`);
    };
    let items = [];
    for (const { key, value } of top.items) {
        knownKey(key, ['exceptions']);
        if (isSeq(value))
            items = value.items;
        else if (value !== null && !(isScalar(value) && value.value === null))
            fail(offsetOf(value), 'under "exceptions" a list is expected.');
    }
    if (top.items.length === 0)
        fail(offsetOf(top), 'the key "exceptions" is missing.');
    return items.map((item) => isMap(item) ? readException(item) : fail(offsetOf(item), 'each exception is a map of keys and values.'));
    function readException(item) {
        const given = new Map();
        for (const { key, value } of item.items) {
            const name = knownKey(key, KEYS);
            given.set(name, { text: textOf(name, value, offsetOf(key)), offset: offsetOf(value) ?? offsetOf(key) });
        }
        const start = offsetOf(item);
        const required = (key) => given.get(key)?.text ??
            fail(start, `${(0,messages/* quoted */.TL)(key)} is missing: each exception has a reason, an owner and an end.`);
        const optional = (key) => given.get(key)?.text ?? null;
        const at = (key) => given.get(key)?.offset;
        const [reason, owner, expires] = [required('reason'), required('owner'), required('expires')];
        for (const [key, text] of [
            ['reason', reason],
            ['owner', owner],
        ])
            if (text.toUpperCase().includes(apply/* TO_BE_FILLED_IN */.D9))
                fail(at(key), `${(0,messages/* quoted */.TL)(key)} is still to be filled in. Write ${key === 'reason' ? 'why this client may sign with SigV2' : 'who answers for this client'}.`);
        const wrongDate = dateProblem(expires, now);
        if (wrongDate !== null)
            fail(at('expires'), wrongDate);
        const bucket = optional('bucket');
        const wrongBucket = bucket === null ? null : (0,locations/* bucketNameProblem */.Bn)(bucket);
        if (wrongBucket !== null)
            fail(at('bucket'), wrongBucket);
        const requester = optional('requester');
        const wrongRequester = requester === null ? null : requesterProblem(requester);
        if (wrongRequester !== null)
            fail(at('requester'), wrongRequester);
        const authentication = optional('authentication');
        const knownAuthentication = AUTHENTICATIONS.find((name) => name === authentication) ?? null;
        if (authentication !== null && knownAuthentication === null)
            fail(at('authentication'), `${(0,messages/* quoted */.TL)(authentication)} is none of ${(0,messages/* listed */.KE)(AUTHENTICATIONS)}.`);
        const cidr = optional('network');
        const network = cidr === null ? null : (0,networks.readNetwork)(cidr);
        if (network !== null && 'problem' in network)
            return fail(at('network'), network.problem);
        const userAgentContains = optional('user-agent-contains');
        const isNetworkNamed = network !== null && network.network.prefixLength > 0;
        const isRequesterNamed = requester !== null && requester !== apply/* NO_REQUESTER */.Tu;
        if (bucket === null && !isRequesterNamed && authentication === null && !isNetworkNamed)
            fail(start, userAgentContains === null
                ? 'it matches everything: narrow it with bucket, network, requester or authentication.'
                : 'a user agent alone narrows nothing, as any client can send it: add a requester or a network.');
        if (userAgentContains !== null && !isRequesterNamed && !isNetworkNamed)
            fail(at('user-agent-contains'), "a user agent is the client's own word: it counts only beside a requester or a network.");
        return {
            reason,
            owner,
            expires,
            match: {
                bucket,
                network: network === null ? null : network.network,
                requester,
                authentication: knownAuthentication,
                userAgentContains,
            },
        };
    }
    /** Numbers and dates count as the text that stands there. */
    function textOf(key, value, keyOffset) {
        const offset = offsetOf(value) ?? keyOffset;
        if (!isScalar(value) || value.value === null || typeof value.value === 'boolean')
            return fail(offset, `${(0,messages/* quoted */.TL)(key)} is expected to be a text.`);
        const written = scalarText(value);
        // What is looked for in a log is looked for as it was quoted: without its blanks it would be found more often.
        const text = key === 'requester' || key === 'user-agent-contains' ? written.replace(/\n+$/, '') : written.trim();
        if (text.trim() === '')
            return fail(offset, `${(0,messages/* quoted */.TL)(key)} is empty.`);
        if (text.length > LONGEST_TEXT_CHARACTERS)
            return fail(offset, `${(0,messages/* quoted */.TL)(key)} is longer than ${LONGEST_TEXT_CHARACTERS} characters.`);
        return text;
    }
}
/** What is wrong with the requester of an exception; null: nothing. */
function requesterProblem(requester) {
    if (!/[*?]/.test(requester))
        return null;
    return `${(0,messages/* quoted */.TL)(requester)}: there are no wildcards; a role without its session covers all of its sessions.`;
}
/**
 * Whether an exception for this client would be taken by the file's rules: a log may hold a bucket or a requester that is no
 * name, as none of AWS's is.
 */
function canBeExcepted({ bucket, requester }) {
    return ((0,locations/* bucketNameProblem */.Bn)(bucket) === null &&
        requesterProblem(requester) === null &&
        requester.trim() !== '' &&
        requester.length <= LONGEST_TEXT_CHARACTERS);
}
function scalarText(scalar) {
    return typeof scalar.value === 'string' ? scalar.value : (scalar.source ?? String(scalar.value));
}
/** What is wrong with the date of an exception's end; null: nothing. */
function dateProblem(expires, now) {
    const isDate = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(expires);
    const day = isDate ? (0,apply/* dayOfDate */.OU)(expires) : Number.NaN;
    if (Number.isNaN(day) || new Date(day * 86_400_000).toISOString().slice(0, 10) !== expires)
        return `"expires" ${(0,messages/* quoted */.TL)(expires)} is no date such as 2027-01-31.`;
    const latest = oneYearAfter(now);
    if (day > (0,apply/* dayOfDate */.OU)(latest))
        return `"expires" ${expires} is more than a year ahead; the latest is ${latest}.`;
    return null;
}
function oneYearAfter(now) {
    const date = new Date((0,apply/* dayOf */.kb)(now) * 86_400_000);
    date.setUTCFullYear(date.getUTCFullYear() + 1);
    return date.toISOString().slice(0, 10);
}

// EXTERNAL MODULE: ./lib/advice/advice.js + 2 modules
var advice = __webpack_require__(4511);
// EXTERNAL MODULE: ./lib/model/report.js
var report = __webpack_require__(1819);
// EXTERNAL MODULE: ./lib/model/time.js
var time = __webpack_require__(588);
// EXTERNAL MODULE: ./lib/runtime/version.js
var version = __webpack_require__(9984);
// EXTERNAL MODULE: ./lib/report/content/causes.js
var content_causes = __webpack_require__(6714);
;// CONCATENATED MODULE: ./lib/report/build.js





/** The one model of the result, from what was asked, read and judged. */
function buildReport(parts) {
    const { settings, tally, judgement, evidence, queries } = parts;
    const { scope } = settings;
    const { excepted } = judgement.findings;
    const exceptedBeyond = excepted.slice(report/* FINDINGS_LISTED */.X);
    const listedExcepted = excepted.slice(0, report/* FINDINGS_LISTED */.X);
    const clients = [...judgement.findings.listed, ...listedExcepted.map(({ client }) => client)];
    const identities = (0,content_causes/* identifyCauses */.Zy)(clients);
    const reported = clients.map((client, index) => reportedFinding(client, identities[index]));
    const findings = reported.slice(0, judgement.findings.listed.length);
    const source = {
        ...tally.source,
        oldestRecord: (0,time/* timestampOrNull */.TQ)(tally.source.oldestRecord),
        newestRecord: (0,time/* timestampOrNull */.TQ)(tally.source.newestRecord),
    };
    const scanned = queries.map(({ bytesScanned }) => bytesScanned).filter((bytes) => bytes !== null);
    return {
        schemaVersion: 1,
        tool: { name: 's3-sigv4-check', version: version/* VERSION */.x },
        generatedAt: (0,time/* timestamp */.vE)(settings.now),
        verdict: judgement.verdict,
        gaps: judgement.gaps,
        window: { since: (0,time/* timestampOrNull */.TQ)(scope.window.since), until: (0,time/* timestampOrNull */.TQ)(scope.window.until) },
        source,
        settings: {
            buckets: scope.buckets,
            sourceIps: scope.networks.map(({ cidr }) => cidr),
            excludeUserAgents: scope.excludedUserAgents,
            acceptGaps: settings.acceptGaps.map(acceptedGapText),
            ignoreRejected: settings.ignoreRejected,
        },
        totals: tally.totals,
        targets: judgement.targets.map(({ excluded: _, firstSeen, lastSeen, ...target }) => ({
            ...target,
            firstSeen: (0,time/* timestampOrNull */.TQ)(firstSeen),
            lastSeen: (0,time/* timestampOrNull */.TQ)(lastSeen),
        })),
        findings,
        causes: (0,content_causes/* rollUp */.F3)(findings, (0,content_causes/* daysRead */.eZ)({ source })).map(content_causes/* reportedCause */.Lz),
        findingsNotListed: judgement.findings.notListed,
        exceptions: judgement.findings.exceptions.map(reportedException),
        excepted: listedExcepted.map(({ exception }, index) => ({
            ...reported[findings.length + index],
            exception,
        })),
        exceptedNotListed: {
            requests: exceptedBeyond.reduce((sum, { client }) => sum + client.requests, 0),
            clients: exceptedBeyond.length,
        },
        comparison: null,
        evidence: { records: evidence?.records ?? null, complete: evidence?.complete ?? null },
        oldTls: reportedBeside(tally.oldTls),
        anonymous: reportedBeside(tally.anonymous),
        daily: tally.daily,
        scan: {
            bytesScanned: scanned.length === 0 ? null : scanned.reduce((a, b) => a + b),
            durationSeconds: parts.durationSeconds,
            queries: queries.map(({ statement: _, ...query }) => query),
        },
    };
}
function reportedBeside({ clients, ...counts }) {
    return {
        ...counts,
        clients: clients.map(({ firstSeen, lastSeen, ...client }) => ({
            ...client,
            firstSeen: (0,time/* timestamp */.vE)(firstSeen),
            lastSeen: (0,time/* timestamp */.vE)(lastSeen),
        })),
    };
}
function reportedFinding(client, cause) {
    const own = (0,advice/* adviceFor */.cp)(client.userAgent, client.requester, client.authentication);
    // The browser did not sign: what is to change is the proxy before it.
    const isProxy = own !== null && cause.product === content_causes/* SIGNING_PROXY */.bE;
    return {
        bucket: client.bucket,
        network: client.network,
        remoteIp: client.remoteIp,
        requester: client.requester,
        authentication: client.authentication,
        userAgent: client.userAgent,
        cause: cause.id,
        client: isProxy ? { ...own, advice: (0,advice/* proxyAdvice */.ZV)(client.requester, client.remoteIp) } : own,
        requests: client.requests,
        rejected: client.rejected,
        firstSeen: (0,time/* timestamp */.vE)(client.firstSeen),
        lastSeen: (0,time/* timestamp */.vE)(client.lastSeen),
        logObjects: client.logObjects,
        logObjectCount: client.logObjectCount,
    };
}
function reportedException(outcome) {
    const { exception, state, dueInDays, requests, clients } = outcome;
    const { reason, owner, expires, match } = exception;
    return {
        reason,
        owner,
        expires,
        match: { ...match, network: match.network?.cidr ?? null },
        state,
        dueInDays,
        requests,
        clients,
    };
}
function acceptedGapText({ name, atMostRecords }) {
    return atMostRecords === null ? name : `${name}<=${atMostRecords}`;
}

// EXTERNAL MODULE: ./lib/model/order.js
var order = __webpack_require__(4209);
;// CONCATENATED MODULE: ./lib/report/compare/comparison.js


/**
 * Causes that signed with SigV2: new, gone, or still there since an earlier report. The earlier findings are rolled up anew,
 * so that a product which a newer version knows does not look new. Excepted clients count as there: an exception makes no
 * cause look gone.
 */
function compareReports(earlier, now) {
    const causes = new Map();
    const causeOf = (identity) => {
        let cause = causes.get(identity.id);
        if (cause === undefined) {
            const { id, requester, product, authentication } = identity;
            cause = { id, requester, product, authentication, requests: 0, requestsBefore: 0, excepted: false };
            causes.set(id, cause);
        }
        return cause;
    };
    const rollUp = (findings, add) => (0,content_causes/* identifyCauses */.Zy)(findings).forEach((identity, index) => {
        add(identity, findings[index].requests);
    });
    const before = [...earlier.findings, ...earlier.excepted];
    rollUp(before, (identity, requests) => {
        causeOf(identity).requestsBefore += requests;
    });
    const rolledUp = new Set(before.map(({ cause }) => cause));
    for (const cause of earlier.causes)
        if (!rolledUp.has(cause.id))
            causeOf(cause).requestsBefore += cause.requests;
    rollUp([...now.findings, ...now.excepted], (identity, requests) => {
        causeOf(identity).requests += requests;
    });
    const open = new Set(now.findings.map(({ cause }) => cause));
    const compared = [...causes.values()].map((cause) => ({
        ...cause,
        excepted: cause.requests > 0 && !open.has(cause.id),
    }));
    return {
        earlier: { generatedAt: earlier.generatedAt, verdict: earlier.verdict },
        new: compared.filter(({ requestsBefore }) => requestsBefore === 0).sort(byRequests),
        gone: compared.filter(({ requests }) => requests === 0).sort(byRequests),
        still: compared
            .filter(({ requests, requestsBefore }) => requests > 0 && requestsBefore > 0)
            .sort(byRequests),
        caveats: caveatsOf(earlier, now),
    };
}
function caveatsOf(earlier, now) {
    const caveats = [];
    const sameSet = (ours, theirs) => JSON.stringify([...ours].sort()) === JSON.stringify([...theirs].sort());
    if (!sameSet(earlier.settings.buckets, now.settings.buckets) ||
        !sameSet(earlier.settings.sourceIps, now.settings.sourceIps) ||
        earlier.settings.ignoreRejected !== now.settings.ignoreRejected)
        caveats.push('The earlier check had other buckets, source IPs or ignore-rejected: a cause may look new or gone for that.');
    if (earlier.findingsNotListed.requests + earlier.exceptedNotListed.requests > 0)
        caveats.push('The earlier report does not list all of its clients: a cause that looks new may have been there.');
    if (now.findingsNotListed.requests + now.exceptedNotListed.requests > 0)
        caveats.push('This report does not list all of its clients: a cause that looks gone may be there.');
    if (now.gaps.some(({ accepted }) => !accepted))
        caveats.push('This check has gaps: a cause that looks gone may only be unseen.');
    return caveats;
}
function byRequests(a, b) {
    return b.requests - a.requests || b.requestsBefore - a.requestsBefore || (0,order/* byCodePoints */.U)(a.id, b.id);
}

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./lib/log-formats/redaction.js
var redaction = __webpack_require__(7154);
;// CONCATENATED MODULE: ./lib/report/compare/earlier-report.js





const count = dist.pipe(dist.number(), dist.safeInteger(), dist.minValue(0));
/** As `report.json` spells it: it is written again as it stands. */
const timestamp = dist.pipe(dist.string(), dist.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/), dist.isoTimestamp());
const authentication = dist.picklist(['header', 'presigned', 'unknown']);
const finding = dist.object({
    remoteIp: dist.string(),
    requester: dist.string(),
    authentication,
    // It may be a file that this tool did not write.
    userAgent: dist.pipe(dist.string(), dist.transform(redaction/* redact */.E$)),
    requests: count,
    cause: dist.nullish(dist.string(), null),
});
const cause = dist.object({
    id: dist.pipe(dist.string(), dist.regex(/^[0-9a-f]{12}$/)),
    requester: dist.string(),
    product: dist.nullable(dist.string()),
    authentication,
    requests: count,
});
/** The part of report.json that a comparison needs; what an older version did not write is empty. */
const earlierReport = dist.object({
    schemaVersion: dist.literal(1),
    generatedAt: timestamp,
    verdict: dist.picklist(['compliant', 'non-compliant', 'inconclusive']),
    settings: dist.object({
        buckets: dist.array(dist.string()),
        sourceIps: dist.array(dist.string()),
        ignoreRejected: dist.boolean(),
    }),
    findings: dist.array(finding),
    findingsNotListed: dist.object({ requests: count }),
    excepted: dist.optional(dist.array(finding), []),
    exceptedNotListed: dist.optional(dist.object({ requests: count }), { requests: 0 }),
    causes: dist.optional(dist.array(cause), []),
});
/** More fits into no text of this language; a report of the most findings is a quarter of it. */
const LARGEST_REPORT_BYTES = 500 * 1024 * 1024;
/**
 * Reads the report.json of an earlier check. Null where there is no such file, as in a first run. Throws SettingsError where
 * the file is not a report.
 */
async function readEarlierReport(path) {
    const refuse = (problem, cause) => new errors/* SettingsError */.GN(`the report to compare with, ${(0,messages/* quoted */.TL)(path)}, ${problem}`, { cause });
    let bytes;
    try {
        bytes = await (0,read_file/* readInput */.R5)(path, LARGEST_REPORT_BYTES);
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return null;
        throw refuse(`cannot be read: ${(0,errors/* errorText */.kc)(error)}`, error);
    }
    if (bytes === null)
        throw refuse('is larger than 500 MiB. Give the report.json of an earlier check.');
    const text = new TextDecoder().decode(bytes);
    let json;
    try {
        json = JSON.parse(text);
    }
    catch (error) {
        throw refuse('is not JSON. Give the report.json of an earlier check.', error);
    }
    const result = dist.safeParse(earlierReport, json);
    if (result.success)
        return result.output;
    const [issue] = result.issues;
    const where = dist.getDotPath(issue);
    throw refuse(`is not a report.json of this tool (${where === null ? '' : `${where}: `}${issue.message}).`);
}

;// CONCATENATED MODULE: ./lib/report/content/query-cost.js
/** Price in most Regions, and what a query costs at least: https://aws.amazon.com/athena/pricing/ */
const DOLLARS_PER_TERABYTE = 5;
const TERABYTE = 1024 ** 4;
const MEGABYTE = 1024 ** 2;
const LEAST_MEGABYTES = 10;
/**
 * Dollars that the scans of these queries cost, about: the price differs between Regions, a negotiated one is not known,
 * and requests to S3 and Glue come on top. CREATE costs nothing. Null where nothing is known.
 */
function estimatedCostDollars(queries) {
    const scans = queries.filter(({ purpose }) => !purpose.startsWith('create'));
    const bytes = scans.map(({ bytesScanned }) => bytesScanned).filter((scanned) => scanned !== null);
    if (bytes.length === 0)
        return null;
    const megabytes = bytes.map((scanned) => Math.max(LEAST_MEGABYTES, Math.ceil(scanned / MEGABYTE)));
    return (megabytes.reduce((a, b) => a + b) * MEGABYTE * DOLLARS_PER_TERABYTE) / TERABYTE;
}

// EXTERNAL MODULE: ./lib/report/content/words.js
var words = __webpack_require__(7813);
;// CONCATENATED MODULE: ./lib/report/content/queries.js


/** A line for each query that ran: what for, its id, bytes scanned and what that cost, about. */
function queryLines({ scan }) {
    return scan.queries.map((query) => {
        const { queryExecutionId, purpose, bytesScanned } = query;
        const dollars = estimatedCostDollars([query]);
        const cost = dollars === null ? '' : `, about ${dollars.toFixed(dollars < 0.01 ? 5 : 2)} USD`;
        const scanned = bytesScanned === null ? 'bytes scanned not known' : `${(0,words/* byteSize */.mz)(bytesScanned)} scanned`;
        return `Athena query ${queryExecutionId} (${purpose}): ${scanned}${cost}.`;
    });
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./lib/advice/requester.js
var advice_requester = __webpack_require__(3594);
// EXTERNAL MODULE: ./lib/report/formats/escape.js
var formats_escape = __webpack_require__(8662);
;// CONCATENATED MODULE: ./lib/report/formats/baseline.js










/** How long what is there now may stay, from the day of the baseline. */
const BASELINE_DAYS = 90;
/**
 * The present findings as an exceptions file, so that a check with it fails on new causes only: one exception a cause, as
 * narrow as its findings let it be. Reason and owner are to be filled in; each exception ends after `BASELINE_DAYS`.
 *
 * What changes from run to run is left out: the session and address of a role, who opens a presigned URL, the version of a
 * product.
 */
async function baselineYaml(report, now) {
    const { Document, visit } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    const expires = isoDate((0,apply/* dayOf */.kb)(now) + BASELINE_DAYS);
    const findings = report.findings.filter((finding) => canBeExcepted(finding) && (finding.requester !== apply/* NO_REQUESTER */.Tu || isAddress(finding.remoteIp)));
    const entries = entriesOf(findings);
    const document = new Document({
        exceptions: entries.map((entry) => ({
            reason: apply/* TO_BE_FILLED_IN */.D9,
            owner: apply/* TO_BE_FILLED_IN */.D9,
            expires,
            ...entry,
        })),
    });
    quotedWhereUnseen(document, visit);
    document.commentBefore = ` What signed with SigV2 on ${isoDate((0,apply/* dayOf */.kb)(now))}. For each: why it may, who answers for it, until when.`;
    const notCovered = [];
    const { requests } = report.findingsNotListed;
    if (requests > 0)
        notCovered.push(` Not covered: ${requests} requests of clients beyond those that the report lists.`);
    const strange = report.findings.length - findings.length;
    if (strange > 0)
        notCovered.push(` Not covered: ${strange} finding${strange === 1 ? '' : 's'} that no exception can name, for want of a bucket name, a requester or an address.`);
    if (notCovered.length > 0)
        document.comment = notCovered.join('\n');
    return spelledOut(document.toString({ lineWidth: 0 }));
}
/** Text that holds what would not be seen is quoted, since in quotes alone YAML takes it spelled out. */
function quotedWhereUnseen(document, visit) {
    visit(document, {
        Scalar(_, scalar) {
            if (typeof scalar.value === 'string' && spelledOut(scalar.value) !== scalar.value)
                scalar.type = 'QUOTE_DOUBLE';
        },
    });
}
/** https://yaml.org/spec/1.2.2/#57-escaped-characters */
function spelledOut(yaml) {
    return yaml.replace(formats_escape/* UNSEEN */.PR, (character) => {
        if (character === '\n')
            return character;
        const hex = character.codePointAt(0).toString(16);
        return hex.length > 4 ? `\\U${hex.padStart(8, '0')}` : `\\u${hex.padStart(4, '0')}`;
    });
}
/** Writes the baseline to a new file. Throws CheckError where that cannot be done. */
async function writeBaseline(path, report, now) {
    const text = await baselineYaml(report, now);
    if (Buffer.byteLength(text) > LARGEST_FILE_BYTES)
        throw new errors/* CheckError */.tl(`the baseline ${JSON.stringify(path)} would be larger than an exceptions file can be. Mend clients first, or write it for fewer buckets.`);
    try {
        await (0,promises_.writeFile)(path, text, { flag: 'wx' });
    }
    catch (error) {
        // What stands there already is somebody's; else it is a part of this.
        if (error.code !== 'EEXIST')
            await (0,promises_.rm)(path, { force: true }).catch(() => { });
        throw new errors/* CheckError */.tl(`the baseline ${JSON.stringify(path)} cannot be written: ${(0,errors/* errorText */.kc)(error)}`, {
            cause: error,
        });
    }
}
function isoDate(day) {
    return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
/** One entry a cause. Where S3 knew no requester, nothing but the address tells clients apart: one entry an address. */
function entriesOf(findings) {
    const groups = new Map();
    for (const finding of findings) {
        const key = finding.requester !== apply/* NO_REQUESTER */.Tu ? finding.cause : `${finding.cause} ${finding.remoteIp}`;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [finding]);
        else
            group.push(finding);
    }
    return [...groups.values()]
        .map(entryOf)
        .map((entry) => [JSON.stringify(entry), entry])
        .sort(([a], [b]) => (0,order/* byCodePoints */.U)(a, b))
        .map(([, entry]) => entry);
}
/** As narrow as its findings let it be: what they all have in common. */
function entryOf(findings) {
    const [{ requester, authentication, bucket, remoteIp }] = findings;
    const isOfOneBucket = findings.every((finding) => finding.bucket === bucket);
    const isOfOneAddress = isAddress(remoteIp) && findings.every((finding) => finding.remoteIp === remoteIp);
    // The addresses of a role's hosts, and of those who open a URL, change from run to run.
    const hasOwnAddress = requester === apply/* NO_REQUESTER */.Tu || (authentication !== 'presigned' && (0,advice_requester/* withoutSession */.p)(requester) === requester);
    const product = authentication === 'presigned' ? '' : commonProductText(findings);
    return {
        ...(isOfOneBucket ? { bucket } : {}),
        ...(isOfOneAddress && hasOwnAddress ? { network: remoteIp } : {}),
        ...(requester === apply/* NO_REQUESTER */.Tu ? {} : { requester: (0,advice_requester/* withoutSession */.p)(requester) }),
        authentication,
        ...(product === '' ? {} : { 'user-agent-contains': product }),
    };
}
/** `-` and other texts that are not an address are in no network. */
function isAddress(remoteIp) {
    return (0,external_node_net_.isIP)(remoteIp) !== 0 && !remoteIp.includes('%');
}
/** So much of an unknown product's user agent tells it apart, and keeps the file short enough to be read. */
const USER_AGENT_CHARACTERS = 300;
/** A shorter text would be found in the user agents of others too. */
const LEAST_CHARACTERS = 3;
/** What all the user agents begin their product with, or else begin with; empty where that says nothing. */
function commonProductText(findings) {
    const own = (text) => (0,redaction/* firstCharacters */.DR)(text, USER_AGENT_CHARACTERS);
    const products = findings.map(({ userAgent }) => own((0,advice/* productText */.LA)(userAgent) ?? userAgent.trim()));
    return commonText(products) || commonText(findings.map(({ userAgent }) => own(userAgent.trim())));
}
function commonText(all) {
    const [first = '', ...others] = new Set(all);
    const common = others.reduce(commonStart, first).trim();
    const isTelling = others.length === 0 || Array.from(common).length >= LEAST_CHARACTERS;
    return common === '-' || !isTelling ? '' : common;
}
function commonStart(a, b) {
    const ours = Array.from(a);
    const theirs = Array.from(b);
    const end = ours.findIndex((character, at) => character !== theirs[at]);
    return end === -1 ? a : ours.slice(0, end).join('');
}

// EXTERNAL MODULE: ./lib/report/package/earlier-files.js
var earlier_files = __webpack_require__(9579);
// EXTERNAL MODULE: ./lib/report/package/write.js
var write = __webpack_require__(6218);
// EXTERNAL MODULE: ./lib/verdict/judge.js + 3 modules
var judge = __webpack_require__(2074);
;// CONCATENATED MODULE: ./lib/check.js












/** The whole sequence: ask the engine, judge, fetch the evidence, then publish. Gives the verdict. */
async function check(settings, sinks) {
    const { reportDirectory } = settings;
    if (reportDirectory !== null)
        await (0,earlier_files/* refuseForeignFiles */.W)(reportDirectory);
    sinks.onStage('locate');
    const engine = await (0,engines_open/* openEngine */.F)(settings, sinks);
    sinks.onStage('read');
    const result = await makeReport(settings, engine, sinks);
    sinks.onProgressEnd();
    return publish(result, settings, sinks);
}
/** Reads the files that the settings name, asks the engine, judges its tally, and fetches the evidence. */
async function makeReport(settings, engine, context) {
    const started = performance.now();
    const { exceptionsFile, earlierReport, now } = settings;
    const exceptions = exceptionsFile === null ? [] : await readExceptionsFile(exceptionsFile, now);
    const earlier = earlierReport === null ? null : await earlierReportAt(earlierReport, context);
    const tally = await engine.tally(context);
    const { totals, source } = tally;
    context.onDetail?.(`Read: ${(0,words/* counted */.hS)(totals.records, 'record')} of ${(0,words/* counted */.hS)(source.logObjects, 'log object')}, ${(0,words/* figure */.vP)(totals.inScope)} in scope`);
    const judgement = (0,judge/* judge */.S)(tally, settings, exceptions);
    for (const warning of (0,apply/* exceptionWarnings */.VZ)(judgement.findings.exceptions))
        context.onWarning(warning);
    const evidence = settings.reportDirectory === null ? null : await evidenceOf(judgement.findings, settings, engine, context);
    context.signal.throwIfAborted();
    const queries = engine.queries();
    const built = buildReport({
        settings,
        tally,
        judgement,
        evidence: evidence === null ? null : { records: evidence.records.length, complete: evidence.complete },
        queries,
        durationSeconds: Math.round((performance.now() - started) / 10) / 100,
    });
    const report = earlier === null ? built : { ...built, comparison: compareReports(earlier, built) };
    return { report, evidence, queries };
}
/** Writes the report's files and the baseline, then tells of queries and report. Gives the verdict. */
async function publish(result, settings, sinks) {
    const { report } = result;
    const { reportDirectory, baselineFile, now } = settings;
    const files = reportDirectory === null ? {} : await (0,write/* writeReports */.L)(reportDirectory, result, sinks.signal);
    // The last of the files: a check that fails leaves no baseline.
    if (baselineFile !== null)
        await writeBaseline(baselineFile, report, now);
    for (const line of queryLines(report))
        sinks.onQuery(line);
    sinks.onStage('report');
    await sinks.onReport(report, files);
    return report.verdict;
}
/** Null where there is no file, and so nothing to compare with: a notice says so. */
async function earlierReportAt(path, { onNotice }) {
    const earlier = await readEarlierReport(path);
    if (earlier === null)
        onNotice(`compare: there is no file ${JSON.stringify(path)}, so this report is not compared. That is right for a first run.`);
    return earlier;
}
async function evidenceOf(findings, settings, engine, context) {
    const allListed = findings.notListed.requests === 0;
    if (findings.listed.length === 0 || settings.evidenceLimit === 0)
        return { records: [], complete: allListed && findings.listed.length === 0 };
    const { records, complete } = await engine.evidence(findings.listed, settings.evidenceLimit, context);
    return { records, complete: complete && allListed };
}


/***/ }),

/***/ 3397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ unreadableFilesGap)
/* harmony export */ });
/* harmony import */ var _log_formats_content_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7338);

/** The files that are not read, as a gap; none where every file was read. */
function unreadableFilesGap({ counts, first }, logObject) {
    if (counts.size === 0)
        return [];
    const kinds = Object.keys(_log_formats_content_js__WEBPACK_IMPORTED_MODULE_0__/* .UNREADABLE_KINDS */ .WZ).filter((kind) => counts.has(kind));
    const count = kinds.reduce((sum, kind) => sum + counts.get(kind), 0);
    const named = kinds.map((kind) => `${counts.get(kind)} ${kind}`).join(', ');
    const commands = kinds.map((kind) => `${kind}: ${_log_formats_content_js__WEBPACK_IMPORTED_MODULE_0__/* .UNREADABLE_KINDS */ .WZ[kind]}`).join('; ');
    return [
        {
            name: 'unreadable-files',
            bucket: null,
            count,
            message: `${count} ${count === 1 ? 'file was' : 'files were'} not read, and may hide SigV2 requests (${named}). Only plain text and gzip are read. Convert the files and check again (${commands}), or take them out.`,
            samples: first.map((position) => ({ logObject: logObject(position), record: '' })),
        },
    ];
}


/***/ }),

/***/ 9021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ mergeTallies)
/* harmony export */ });
/* harmony import */ var _model_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1133);
/* harmony import */ var _model_tally_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6307);
/* harmony import */ var _tls_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2118);
/* harmony import */ var _client_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8237);
/* harmony import */ var _packed_clients_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8309);
/* harmony import */ var _presigned_counts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4504);
/* harmony import */ var _samples_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5345);
/* harmony import */ var _tallying_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4112);








/** Name of the network where none is configured. */
const ANY_NETWORK = 'any';
/** @param logObject the name of the log object at a position */
function mergeTallies(partials, scope, coverage, logObject, mostClients = _model_tally_js__WEBPACK_IMPORTED_MODULE_3__/* .SIGV2_CLIENTS_KEPT */ .WF) {
    const networkName = (network) => scope.networks[network]?.cidr ?? ANY_NETWORK;
    const totals = (0,_model_tally_js__WEBPACK_IMPORTED_MODULE_3__/* .noRecords */ .KC)();
    const targets = new Map();
    const buckets = new Map(scope.buckets.map((bucket) => [bucket, (0,_tallying_js__WEBPACK_IMPORTED_MODULE_2__/* .noRecordsOf */ .Js)(bucket)]));
    const days = new Map();
    const samples = (0,_samples_js__WEBPACK_IMPORTED_MODULE_1__/* .newSamples */ .S)();
    const oldestByCoverage = coverage.map(() => Number.POSITIVE_INFINITY);
    let newestRecord = Number.NEGATIVE_INFINITY;
    for (const partial of partials) {
        addCounts(totals, partial.totals);
        for (const [key, counts] of partial.targets) {
            const target = targets.get(key);
            if (target === undefined) {
                targets.set(key, { ...counts, notKept: { ...counts.notKept } });
                continue;
            }
            addSignatures(target, counts);
            target.excluded += counts.excluded;
            target.sigV4Rejected += counts.sigV4Rejected;
            target.lastSigV2 = Math.max(target.lastSigV2, counts.lastSigV2);
            target.firstSeen = Math.min(target.firstSeen, counts.firstSeen);
            target.lastSeen = Math.max(target.lastSeen, counts.lastSeen);
            target.notKept.requests += counts.notKept.requests;
            target.notKept.rejected += counts.notKept.rejected;
        }
        for (const [bucket, counts] of partial.buckets) {
            const known = buckets.get(bucket) ?? (0,_tallying_js__WEBPACK_IMPORTED_MODULE_2__/* .noRecordsOf */ .Js)(bucket);
            known.parsedInWindow += counts.parsedInWindow;
            known.trailInWindow += counts.trailInWindow;
            known.newestRecord = Math.max(known.newestRecord, counts.newestRecord);
            buckets.set(bucket, known);
        }
        for (const [day, counts] of partial.days) {
            const known = days.get(day) ?? (0,_model_tally_js__WEBPACK_IMPORTED_MODULE_3__/* .noSignatures */ .PJ)();
            addSignatures(known, counts);
            days.set(day, known);
        }
        samples.merge(partial.samples);
        partial.oldestByCoverage.forEach((time, entry) => {
            oldestByCoverage[entry] = Math.min(oldestByCoverage[entry], time);
        });
        newestRecord = Math.max(newestRecord, partial.newestRecord);
    }
    const packed = partials.map(({ clients }) => clients);
    const isListed = choosingClients(packed, boundOf(partials), mostClients);
    const clientKeys = new Map();
    const sigV2Clients = [];
    const textOnce = textsOnce();
    let position = 0;
    for (const client of (0,_packed_clients_js__WEBPACK_IMPORTED_MODULE_4__/* .mergeClients */ .HZ)(packed)) {
        const { network, requests, rejected } = client;
        const key = client.key();
        if (!isListed(position++)) {
            const { notKept } = targets.get((0,_tallying_js__WEBPACK_IMPORTED_MODULE_2__/* .targetKey */ .hD)((0,_client_key_js__WEBPACK_IMPORTED_MODULE_0__/* .bucketOfKey */ .$f)(key), network));
            notKept.requests += requests;
            notKept.rejected += rejected;
            continue;
        }
        const identity = (0,_client_key_js__WEBPACK_IMPORTED_MODULE_0__/* .clientOfKey */ .AS)(key);
        const userAgent = (0,_client_key_js__WEBPACK_IMPORTED_MODULE_0__/* .shownUserAgent */ ._t)(identity.userAgent);
        const tally = {
            bucket: textOnce(identity.bucket),
            network: networkName(network),
            remoteIp: identity.remoteIp,
            requester: textOnce(identity.requester),
            authentication: textOnce(identity.authentication),
            userAgent: textOnce(userAgent),
            requests,
            rejected,
            firstSeen: client.firstSeen,
            lastSeen: client.lastSeen,
            logObjects: client.logObjects().map(logObject),
            logObjectCount: (0,_packed_clients_js__WEBPACK_IMPORTED_MODULE_4__/* .logObjectCount */ .tE)(client),
            presigned: identity.authentication === 'presigned' ? (0,_presigned_counts_js__WEBPACK_IMPORTED_MODULE_5__/* .presignedUrls */ .A9)(client.presigned) : null,
        };
        sigV2Clients.push(tally);
        if (userAgent !== identity.userAgent)
            clientKeys.set(tally, (0,_client_key_js__WEBPACK_IMPORTED_MODULE_0__/* .clientKey */ .TJ)(identity));
    }
    return {
        totals,
        targets: [...targets.values()].map((counts) => targetTally(counts, networkName)),
        buckets: [...buckets.values()].map(({ bucket, parsedInWindow, newestRecord: newest }) => ({
            bucket,
            parsedInWindow,
            newestRecord: finite(newest),
        })),
        daily: [...days]
            .sort(([a], [b]) => a - b)
            .map(([day, counts]) => ({ date: new Date(day * 86_400_000).toISOString().slice(0, 10), ...counts })),
        sigV2Clients,
        sigV2ClientsNotListed: boundOf(partials) === Number.POSITIVE_INFINITY ? position - sigV2Clients.length : null,
        oldTls: mergeBeside(partials.map(({ oldTls }) => oldTls), networkName),
        anonymous: mergeBeside(partials.map(({ anonymous }) => anonymous), networkName),
        clientKeys,
        unparsedSamples: samples.list().map((sample) => ({ ...sample, logObject: logObject(sample.logObject) })),
        oldestByCoverage: oldestByCoverage.map(finite),
        oldestRecord: finite(oldestByCoverage.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)),
        newestRecord: finite(newestRecord),
        withoutRecords: withoutRecords(partials),
        formats: _model_names_js__WEBPACK_IMPORTED_MODULE_6__/* .LOG_FORMATS */ .C.filter((format) => partials.some(({ formats }) => formats.has(format))),
        unreadable: mergeUnreadable(partials),
        skipped: {
            files: partials.reduce((sum, { skipped }) => sum + skipped.files, 0),
            events: partials.reduce((sum, { skipped }) => sum + skipped.events, 0),
        },
        sources: {
            accessLog: bucketsWith(buckets, ({ parsedInWindow, trailInWindow }) => parsedInWindow > trailInWindow),
            trail: bucketsWith(buckets, ({ trailInWindow }) => trailInWindow > 0),
        },
    };
}
function mergeUnreadable(partials) {
    const counts = new Map();
    for (const { unreadable } of partials)
        for (const [kind, count] of unreadable.counts)
            counts.set(kind, (counts.get(kind) ?? 0) + count);
    const first = partials
        .flatMap(({ unreadable }) => unreadable.first)
        .sort((a, b) => a - b)
        .slice(0, _tallying_js__WEBPACK_IMPORTED_MODULE_2__/* .UNREADABLE_NAMED */ .OQ);
    return { counts, first };
}
function bucketsWith(buckets, isMeant) {
    return new Set([...buckets.values()].filter(isMeant).map(({ bucket }) => bucket));
}
/** All threads keep those with the smallest fingerprints, and so each knows all that it read of those that remain. */
function boundOf(partials) {
    return partials.reduce((least, { clientBound }) => Math.min(least, clientBound), Number.POSITIVE_INFINITY);
}
/**
 * Says of each merged client, by its position, whether it is listed. All are, unless there were too many to be kept: then
 * only so many as a report lists, since which ones is not fixed; of those that are known whole the ones that are findings
 * whatever is asked for, and with most requests.
 */
function choosingClients(packed, bound, mostClients) {
    const known = packed.reduce((sum, { fingerprints }) => sum + fingerprints.length, 0);
    if (bound === Number.POSITIVE_INFINITY && known <= mostClients)
        return () => true;
    const requests = new Float64Array(known);
    let count = 0;
    let all = 0;
    for (const client of (0,_packed_clients_js__WEBPACK_IMPORTED_MODULE_4__/* .mergeClients */ .HZ)(packed)) {
        all++;
        if (client.fingerprint >= bound || count === mostClients)
            continue;
        // Less than any number of requests that were not all refused.
        requests[count++] = client.rejected === client.requests ? -1 / client.requests : client.requests;
    }
    if (bound === Number.POSITIVE_INFINITY && all <= mostClients)
        return () => true;
    const most = Math.min(count, CLIENTS_LISTED_OF_TOO_MANY);
    const chosen = new Set(Uint32Array.from({ length: count }, (_, position) => position)
        .sort((a, b) => requests[b] - requests[a] || a - b)
        .subarray(0, most));
    return (position) => chosen.has(position);
}
/** As many as a report lists. */
const CLIENTS_LISTED_OF_TOO_MANY = 10_000;
function mergeBeside(shares, networkName) {
    const bound = boundOf(shares);
    const first = [];
    const cut = () => first.sort(_tls_js__WEBPACK_IMPORTED_MODULE_7__/* .byRequestsBeside */ .K4).splice(_model_tally_js__WEBPACK_IMPORTED_MODULE_3__/* .CLIENTS_BESIDE_LISTED */ .i3);
    let least = 0;
    let known = 0;
    for (const client of (0,_packed_clients_js__WEBPACK_IMPORTED_MODULE_4__/* .mergeClients */ .HZ)(shares.map(({ clients }) => clients))) {
        if (client.fingerprint >= bound || known++ === _model_tally_js__WEBPACK_IMPORTED_MODULE_3__/* .CLIENTS_BESIDE_KEPT */ .Jh)
            break;
        const { network, requests, firstSeen, lastSeen } = client;
        if (requests < least)
            continue;
        first.push({
            ...(0,_client_key_js__WEBPACK_IMPORTED_MODULE_0__/* .clientBesideOfKey */ .mw)(client.key()),
            network: networkName(network),
            requests,
            firstSeen,
            lastSeen,
        });
        if (first.length < 2 * _model_tally_js__WEBPACK_IMPORTED_MODULE_3__/* .CLIENTS_BESIDE_LISTED */ .i3)
            continue;
        cut();
        least = first.at(-1)?.requests ?? 0;
    }
    cut();
    const clients = first
        .map((client) => ({ ...client, userAgent: (0,_client_key_js__WEBPACK_IMPORTED_MODULE_0__/* .shownUserAgent */ ._t)(client.userAgent) }))
        .sort(_tls_js__WEBPACK_IMPORTED_MODULE_7__/* .byRequestsBeside */ .K4);
    const requests = shares.reduce((sum, share) => sum + share.requests, 0);
    const listed = clients.reduce((sum, client) => sum + client.requests, 0);
    return { requests, requestsNotListed: requests - listed, clients };
}
/** Gives the same text for the same text, as long as it came lately: many clients share theirs. */
function textsOnce() {
    const texts = new Map();
    return (text) => {
        const known = texts.get(text);
        if (known !== undefined)
            return known;
        if (texts.size === TEXTS_REMEMBERED)
            texts.clear();
        texts.set(text, text);
        return text;
    };
}
const TEXTS_REMEMBERED = 1_000;
/** A shared log object has none only if no thread found one in its share. */
function withoutRecords(partials) {
    const withRecords = new Set(partials.flatMap(({ sharedWithRecords }) => sharedWithRecords));
    const without = new Set(partials.flatMap((partial) => partial.withoutRecords));
    return [...without].filter((position) => !withRecords.has(position)).sort((a, b) => a - b);
}
function targetTally(counts, networkName) {
    const { bucket, network, notKept, firstSeen, lastSeen, lastSigV2, ...numbers } = counts;
    return {
        bucket,
        network: networkName(network),
        ...numbers,
        firstSeen: finite(firstSeen),
        lastSeen: finite(lastSeen),
        lastSigV2: finite(lastSigV2),
        sigV2RequestsNotListed: notKept.requests,
        sigV2RejectedNotListed: notKept.rejected,
    };
}
function addSignatures(to, counts) {
    to.sigV4 += counts.sigV4;
    to.sigV2 += counts.sigV2;
    to.unsigned += counts.unsigned;
    to.unknown += counts.unknown;
    to.missing += counts.missing;
}
function addCounts(to, counts) {
    for (const place of Object.keys(to))
        to[place] += counts[place];
}
function finite(time) {
    return Number.isFinite(time) ? time : null;
}


/***/ }),

/***/ 7391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  embeddedEngine: () => (/* binding */ embeddedEngine),
  J: () => (/* binding */ previewHandler)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/log-formats/log-object-name.js
var log_object_name = __webpack_require__(2141);
// EXTERNAL MODULE: ./lib/log-formats/redaction.js
var redaction = __webpack_require__(7154);
// EXTERNAL MODULE: ./lib/log-formats/text/lines.js
var text_lines = __webpack_require__(2316);
// EXTERNAL MODULE: ./lib/log-formats/text/record.js
var text_record = __webpack_require__(9122);
// EXTERNAL MODULE: ./lib/log-sources/files/find.js
var find = __webpack_require__(2754);
// EXTERNAL MODULE: ./lib/log-sources/files/read.js
var read = __webpack_require__(809);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/log-sources/files/spool.js



const IN_MEMORY_BYTES = 4 * 1024 * 1024;
const READ_BYTES = 1 << 20;
const LF = Buffer.from('\n');
function newSpool() {
    let lines = [];
    let held = 0;
    let file = null;
    const flush = () => {
        file ??= openUnnamed();
        const all = Buffer.concat(lines);
        for (let written = 0; written < all.length;)
            written += (0,external_node_fs_.writeSync)(file, all, written);
        lines = [];
        held = 0;
    };
    return {
        add(bytes, start, end) {
            lines.push(bytes.slice(start, end), LF);
            held += end - start + 1;
            if (held > IN_MEMORY_BYTES)
                flush();
        },
        *chunks() {
            if (file === null) {
                yield* lines;
                return;
            }
            flush();
            const { size } = (0,external_node_fs_.fstatSync)(file);
            const chunk = Buffer.alloc(READ_BYTES);
            for (let position = 0; position < size;) {
                const read = (0,external_node_fs_.readSync)(file, chunk, 0, chunk.length, position);
                position += read;
                yield chunk.subarray(0, read);
            }
        },
    };
}
function openUnnamed() {
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'access-log-records-'));
    const remove = () => (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    const file = (0,external_node_fs_.openSync)((0,external_node_path_.join)(folder, 'records'), 'wx+', 0o600);
    try {
        remove();
    }
    catch {
        process.once('exit', () => {
            (0,external_node_fs_.closeSync)(file);
            remove();
        });
    }
    return file;
}

// EXTERNAL MODULE: ./lib/engines/embedded/content-gaps.js
var content_gaps = __webpack_require__(3397);
// EXTERNAL MODULE: ./lib/engines/embedded/content-tallying.js
var content_tallying = __webpack_require__(970);
// EXTERNAL MODULE: ./lib/engines/embedded/counting/client-key.js
var client_key = __webpack_require__(8237);
// EXTERNAL MODULE: ./lib/engines/embedded/counting/merging.js
var merging = __webpack_require__(9021);
// EXTERNAL MODULE: ./lib/engines/embedded/evidence.js
var evidence = __webpack_require__(3457);
// EXTERNAL MODULE: ./lib/engines/embedded/scanner/fast-tally.js + 3 modules
var fast_tally = __webpack_require__(1319);
// EXTERNAL MODULE: ./lib/engines/embedded/workers/shares.js
var shares = __webpack_require__(4944);
;// CONCATENATED MODULE: ./lib/engines/embedded/engine.js















/**
 * The check on local log files, with no AWS. The files are found here, and read when the engine is asked.
 *
 * @throws SettingsError where nothing is at a path or a link leaves the allowed roots; CheckError where something below a
 * path cannot be a log file, or cannot be listed
 */
async function embeddedEngine(source, scope, now, options = {}) {
    const found = await (0,find/* findLogFiles */.PM)(source.paths, options.allowedRoots ?? null, options.signal ?? null);
    /** Keys of the clients handed out in the last tally that are shown redacted. */
    let clientKeys = new Map();
    /** SigV2 records of what can be read only once, by position of the file. */
    const spools = new Map();
    const { files } = found;
    const name = (position) => files[position].logObject;
    return {
        async tally(context) {
            announceFound(found, context);
            const { coverage, facts } = coverageOf(found, source.paths);
            const { partials, bytes } = await countFiles(files.map((file, position) => ({ ...file, position, facts: facts[position] })), scope, now, coverage.length, spools, source.standardInput, context);
            const merged = (0,merging/* mergeTallies */.n)(partials, scope, coverage, name);
            clientKeys = merged.clientKeys;
            warnOfOtherFiles(merged.withoutRecords.map(name), context);
            return {
                totals: merged.totals,
                targets: merged.targets,
                buckets: merged.buckets,
                daily: merged.daily,
                sigV2Clients: merged.sigV2Clients,
                sigV2ClientsNotListed: merged.sigV2ClientsNotListed,
                oldTls: merged.oldTls,
                anonymous: merged.anonymous,
                unparsedSamples: merged.unparsedSamples,
                coverage: coverage.map((entry, position) => ({
                    ...entry,
                    oldestRecord: merged.oldestByCoverage[position] ?? null,
                })),
                engineGaps: (0,content_gaps/* unreadableFilesGap */.T)(merged.unreadable, name),
                source: {
                    engine: 'embedded',
                    locations: source.paths,
                    logObjects: files.length,
                    formats: merged.formats,
                    skippedFiles: found.skippedFiles + merged.skipped.files,
                    skippedEvents: merged.skipped.events,
                    bytes,
                    oldestRecord: merged.oldestRecord,
                    newestRecord: merged.newestRecord,
                },
            };
        },
        async *preview(limit, context) {
            announceFound(found, context);
            let left = limit === 0 ? Number.POSITIVE_INFINITY : limit;
            const reader = progressReader(files, source, context);
            for (const file of files) {
                let lines = [];
                const splitter = (0,text_lines/* lineSplitter */.s1)(previewHandler(file.logObject, (line) => lines.push(line)));
                const chunks = left > 0 ? withEnd(reader.read(file)) : [];
                for await (const chunk of chunks) {
                    if (chunk === null)
                        splitter.end();
                    else
                        splitter.push(chunk);
                    for (const line of lines) {
                        context.signal.throwIfAborted();
                        yield line;
                        if (--left <= 0)
                            return;
                    }
                    lines = [];
                }
            }
        },
        async evidence(findings, limit, context) {
            return findEvidence(findings, limit, { files, scope, clientKeys, spools, source }, context);
        },
        queries: () => [],
    };
}
function announceFound({ files: found, skippedFiles, emptyLocations }, context) {
    // With no file at all, the verdict's gaps say so.
    if (found.length > 0)
        for (const location of emptyLocations)
            context.onWarning(`No log file is in ${location}. Check its path, or take it out of the locations.`);
    if (skippedFiles === 0)
        return;
    const [files, were] = skippedFiles === 1 ? ['file', 'was'] : ['files', 'were'];
    context.onNotice(`${skippedFiles} ${files} with hidden names (that begin with . or _, or are in such a folder) ${were} left out. Rename what holds logs.`);
}
/** Files named in one warning. */
const FILES_NAMED = 5;
function warnOfOtherFiles(logObjects, context) {
    if (logObjects.length === 0)
        return;
    const named = logObjects.slice(0, FILES_NAMED).join(', ');
    const more = logObjects.length > FILES_NAMED ? ` and ${logObjects.length - FILES_NAMED} more` : '';
    context.onWarning(`No line is an access log record in ${named}${more}. Keep what is no S3 server access log out of the locations.`);
}
/** One entry a location, and a source bucket where the names are partitioned. */
function coverageOf({ files }, locations) {
    const coverage = [];
    const positions = new Map();
    const facts = files.map(({ logObject, location, kind }) => {
        const named = (0,log_object_name/* readLogObjectName */.BY)(logObject);
        const bucket = named?.partition?.bucket ?? null;
        const time = named?.time ?? null;
        const key = `${location} ${bucket ?? ''}`;
        const position = positions.get(key) ?? coverage.length;
        const known = coverage[position];
        if (known === undefined) {
            positions.set(key, position);
            coverage.push({ location: locations[location], bucket, oldestLogObject: time });
        }
        else if (time !== null && (known.oldestLogObject === null || time < known.oldestLogObject))
            coverage[position] = { ...known, oldestLogObject: time };
        return { coverage: position, shared: 0n, readOnce: kind === 'stream' };
    });
    return { coverage, facts };
}
/** Reads files and reports how far it has come. */
function progressReader(files, source, context) {
    const total = files.some(({ kind }) => kind === 'stream')
        ? null
        : files.reduce((sum, { bytes }) => sum + bytes, 0);
    let done = 0;
    const progress = () => ({ phase: 'reading', bytesDone: done, bytesTotal: total });
    return {
        read: (file) => (0,read/* readLogFile */.j)(file, source.standardInput, context.signal, (bytes) => {
            done += bytes;
            context.onProgress(progress());
        }),
        bytesDone: () => done,
    };
}
/** Work from which on worker threads are worth their start: bytes (those of a gzip several times), and files. */
const BYTES_FOR_WORKERS = 48 << 20;
const FILES_FOR_WORKERS = 3_000;
const GZIP_RATIO = 6;
/** Work from which on the scanner is worth its start. */
const BYTES_FOR_SCANNER = 512 << 10;
/** This thread looks up from its counting so often. */
const PAUSE_MILLISECONDS = 4;
/** Counts all files: in worker threads where there is enough work, but what can be read only once in this one. */
async function countFiles(files, scope, now, coverageEntries, spools, standardInput, context) {
    const streams = files.filter(({ kind }) => kind === 'stream');
    const whole = files.filter(({ kind }) => kind === 'file');
    const total = streams.length > 0 ? null : whole.reduce((sum, { bytes }) => sum + bytes, 0);
    let bytes = 0;
    const onBytes = (more) => {
        bytes += more;
        context.onProgress({ phase: 'reading', bytesDone: bytes, bytesTotal: total });
    };
    const work = whole.reduce((sum, file) => sum + file.bytes * (/\.gz$/i.test(file.logObject) ? GZIP_RATIO : 1), 0);
    const parts = { scope, now, coverageEntries };
    const useScanner = work >= BYTES_FOR_SCANNER || streams.length > 0;
    /** Aborted from outside, or where one thread failed and the others need go on no longer. */
    const failed = new AbortController();
    const { signal } = failed;
    const onAbort = () => failed.abort(context.signal.reason);
    context.signal.throwIfAborted();
    context.signal.addEventListener('abort', onAbort, { once: true });
    const count = newCounting({ ...parts, useScanner }, spools, standardInput, signal, onBytes);
    if (work < BYTES_FOR_WORKERS && whole.length < FILES_FOR_WORKERS)
        return { partials: [(await count(files)).result()], bytes };
    const { shareQueue, tallyInWorkers, workersAvailable } = await __webpack_require__.e(/* import() */ 479).then(__webpack_require__.bind(__webpack_require__, 479));
    const workers = workersAvailable();
    const queue = shareQueue((0,shares/* planShares */.uj)(whole, workers + 1));
    let bytesElsewhere = 0;
    const elsewhere = tallyInWorkers(queue, workers, parts, signal, (read) => {
        onBytes(read - bytesElsewhere);
        bytesElsewhere = read;
    });
    try {
        const [others, ...here] = await Promise.all([
            elsewhere,
            count([], queue),
            ...(streams.length > 0 ? [count(streams)] : []),
        ]);
        // Only now, when the workers' memory is free again: a result stands beside what it was counted in.
        return { partials: [...others, ...here.map((tallying) => tallying.result())], bytes };
    }
    catch (error) {
        failed.abort(error);
        await elsewhere.catch(() => { });
        throw error;
    }
}
/** Counts in this thread, which looks up now and then: some files, then shares of what is left of a queue. */
function newCounting({ useScanner, ...parts }, spools, standardInput, signal, onBytes) {
    const reading = { signal, onBytes, pause: pausing(signal) };
    return async (files, queue) => {
        let spool = null;
        const onSigV2 = (bytes, start, end) => spool?.add(bytes, start, end);
        const tallying = (0,content_tallying/* contentTallying */.A)({ ...parts, onSigV2 }, useScanner);
        for (const file of files) {
            signal.throwIfAborted();
            if (file.kind === 'file') {
                await (0,shares/* tallyFile */.zu)(file, tallying, reading);
                continue;
            }
            spool = newSpool();
            spools.set(file.position, spool);
            tallying.begin(file.position, file.facts);
            for await (const chunk of (0,read/* readLogFile */.j)(file, standardInput, signal, onBytes)) {
                (0,fast_tally/* push */.VC)(tallying, chunk);
                if (tallying.isIgnoring())
                    break;
            }
            tallying.end();
        }
        for (let share = queue?.next() ?? null; share !== null; share = queue?.next() ?? null) {
            signal.throwIfAborted();
            await (0,shares/* tallyShare */.GG)(share, tallying, reading);
        }
        return tallying;
    };
}
/** Lets this thread do other things, if it has not for a while; then throws where the signal is aborted. */
function pausing(signal) {
    let last = performance.now();
    return () => {
        if (performance.now() - last < PAUSE_MILLISECONDS)
            return null;
        return (0,promises_.setImmediate)().then(() => {
            last = performance.now();
            signal.throwIfAborted();
        });
    };
}
/** The chunks, then null. */
async function* withEnd(chunks) {
    yield* chunks;
    yield null;
}
/** Puts each line as a preview shows it. */
function previewHandler(logObject, onRead) {
    return {
        onLine(bytes, start, end) {
            const record = (0,text_record/* readRecord */.aE)(bytes, start, end);
            onRead(record === null
                ? { unparsed: (0,redaction/* redact */.E$)((0,text_record/* textOf */.b6)(bytes, start, end)), logObject }
                : { record: (0,redaction/* redactRecord */.hi)(record), logObject });
        },
        onLongLine: (beginning) => onRead({ unparsed: (0,redaction/* redact */.E$)((0,text_record/* textOf */.b6)(beginning, 0, beginning.length)), logObject }),
    };
}
/** A line without it is no SigV2 record. */
const SIGV2 = 'SigV2';
async function findEvidence(findings, limit, { files, scope, clientKeys, spools, source }, context) {
    const listed = new Set(findings.flatMap(({ logObjects }) => logObjects));
    const allListed = findings.every(({ logObjects, logObjectCount }) => logObjectCount === logObjects.length);
    const positions = new Map(findings.map((finding, position) => [clientKeys.get(finding) ?? (0,client_key/* clientKey */.TJ)(finding), position]));
    const gathering = (0,evidence/* gatherEvidence */.h)(scope, (key) => positions.get(key), findings.length, limit);
    const splitter = (0,text_lines/* filteringSplitter */.Gr)(gathering, SIGV2);
    const wanted = [...files.entries()].filter(([, { logObject }]) => listed.has(logObject));
    const reader = progressReader(wanted.map(([, file]) => file), source, context);
    for (const [position, file] of wanted) {
        gathering.begin(position);
        const spool = spools.get(position);
        for await (const chunk of spool === undefined ? reader.read(file) : spool.chunks()) {
            splitter.push(chunk);
            await (0,promises_.setImmediate)();
            context.signal.throwIfAborted();
        }
        splitter.end();
    }
    const { records, complete } = gathering.result((position) => files[position].logObject);
    return { records, complete: complete && allListed };
}


/***/ }),

/***/ 3457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ gatherEvidence)
/* harmony export */ });
/* harmony import */ var _log_formats_columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7732);
/* harmony import */ var _log_formats_redaction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7154);
/* harmony import */ var _log_formats_text_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9122);
/* harmony import */ var _classify_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6441);
/* harmony import */ var _counting_client_key_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8237);





/** Lines kept at once take no more than this, whatever the limit says: a line can be 8 MiB long. */
const MOST_BYTES = 192 * 1024 * 1024;
/**
 * @param findingOf position of the finding that a SigV2 client's key belongs to
 * @param findings how many there are
 */
function gatherEvidence(scope, findingOf, findings, limit) {
    const placing = (0,_classify_js__WEBPACK_IMPORTED_MODULE_3__/* .placingScope */ .pu)(scope);
    const bounds = (0,_log_formats_text_record_js__WEBPACK_IMPORTED_MODULE_2__/* .newColumnBounds */ .sG)();
    let line = new Uint8Array(0);
    const text = (column) => (0,_log_formats_text_record_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(line, bounds[2 * column], bounds[2 * column + 1]);
    let logObject = -1;
    let candidates = [];
    let bytesKept = 0;
    let complete = true;
    const found = new Set();
    const prune = () => {
        candidates = firstOfEach(candidates, limit);
        bytesKept = candidates.reduce((sum, candidate) => sum + candidate.line.length, 0);
        while (bytesKept > MOST_BYTES / 2 && candidates.length > 1)
            bytesKept -= candidates.pop().line.length;
        complete = false;
    };
    return {
        begin(position) {
            logObject = position;
        },
        onLine(bytes, start, end) {
            const count = (0,_log_formats_text_record_js__WEBPACK_IMPORTED_MODULE_2__/* .locateColumns */ .E)(bytes, start, end, bounds);
            if (count <= _log_formats_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMN */ .vW.signature_version)
                return;
            line = bytes;
            const time = (0,_log_formats_text_record_js__WEBPACK_IMPORTED_MODULE_2__/* .timeAt */ .lC)(bytes, bounds[2 * _log_formats_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMN */ .vW.time]);
            if ((0,_classify_js__WEBPACK_IMPORTED_MODULE_3__/* .placeRecord */ .DL)(text, text(_log_formats_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMN */ .vW.signature_version), time, placing).place !== 'sigV2')
                return;
            const finding = findingOf((0,_counting_client_key_js__WEBPACK_IMPORTED_MODULE_4__/* .clientKey */ .TJ)({
                bucket: text(_log_formats_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMN */ .vW.bucket),
                remoteIp: (0,_classify_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalRemoteIp */ .ml)(text(_log_formats_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMN */ .vW.remote_ip)),
                requester: text(_log_formats_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMN */ .vW.requester),
                authentication: (0,_classify_js__WEBPACK_IMPORTED_MODULE_3__/* .authenticationKind */ .xP)(count > _log_formats_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMN */ .vW.authentication_type ? text(_log_formats_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMN */ .vW.authentication_type) : null),
                userAgent: (0,_counting_client_key_js__WEBPACK_IMPORTED_MODULE_4__/* .clientUserAgent */ .iP)(text(_log_formats_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMN */ .vW.user_agent)),
            }));
            if (finding === undefined)
                return;
            found.add(finding);
            candidates.push({ finding, time, logObject, line: Buffer.from(bytes.subarray(start, end)) });
            bytesKept += end - start;
            if (candidates.length > 2 * limit + 1000 || bytesKept > MOST_BYTES)
                prune();
        },
        onLongLine() { },
        result(logObjectName) {
            if (candidates.length > limit)
                prune();
            const records = candidates.sort(byTime).map(({ line: bytes, logObject: position }) => {
                const record = (0,_log_formats_text_record_js__WEBPACK_IMPORTED_MODULE_2__/* .readRecord */ .aE)(bytes, 0, bytes.length);
                if (record === null)
                    throw new Error('a line kept as a record is none');
                return { record: (0,_log_formats_redaction_js__WEBPACK_IMPORTED_MODULE_1__/* .redactRecord */ .hi)(record), logObject: logObjectName(position) };
            });
            // Each finding has a record in what was read: one without is not the finding of these log objects.
            return { records, complete: complete && found.size === findings };
        },
    };
}
/** At most `limit`, by their rank within their finding, then time, log object and line. */
function firstOfEach(candidates, limit) {
    const ranks = new Map();
    return candidates
        .sort(byTime)
        .map((candidate) => {
        const rank = ranks.get(candidate.finding) ?? 0;
        ranks.set(candidate.finding, rank + 1);
        return { candidate, rank };
    })
        .sort((a, b) => a.rank - b.rank || byTime(a.candidate, b.candidate))
        .slice(0, limit)
        .map(({ candidate }) => candidate);
}
/** Log objects stand by code points of their names, and so by position. */
function byTime(a, b) {
    return a.time - b.time || a.logObject - b.logObject || Buffer.compare(a.line, b.line);
}


/***/ }),

/***/ 6587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ openEngine)
/* harmony export */ });
/* harmony import */ var _runtime_cancellation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3093);

/** The engine for these settings; what the other one needs is not loaded. */
async function openEngine(settings, surroundings) {
    const { source, scope, now } = settings;
    if (source.kind === 'local') {
        const { embeddedEngine } = await Promise.resolve(/* import() eager */).then(__webpack_require__.bind(__webpack_require__, 7391));
        const { allowedRoots, standardInput, signal } = surroundings;
        tellLocations(source.paths, surroundings);
        return embeddedEngine({ paths: source.paths, standardInput }, scope, now, { allowedRoots, signal });
    }
    const [{ connectAws }, { locateLogs }, { bucketCalls }, { listWindow }, { athenaEngine }] = await Promise.all([
        __webpack_require__.e(/* import() */ 411).then(__webpack_require__.bind(__webpack_require__, 8411)),
        Promise.all(/* import() */[__webpack_require__.e(153), __webpack_require__.e(270)]).then(__webpack_require__.bind(__webpack_require__, 4270)),
        __webpack_require__.e(/* import() */ 333).then(__webpack_require__.bind(__webpack_require__, 1333)),
        Promise.all(/* import() */[__webpack_require__.e(153), __webpack_require__.e(599)]).then(__webpack_require__.bind(__webpack_require__, 5599)),
        Promise.all(/* import() */[__webpack_require__.e(153), __webpack_require__.e(117), __webpack_require__.e(950)]).then(__webpack_require__.bind(__webpack_require__, 950)),
    ]);
    const clients = await connectAws(settings.aws, { ...surroundings, now: Date.now, sleep: _runtime_cancellation_js__WEBPACK_IMPORTED_MODULE_0__/* .sleep */ .yy });
    const logs = await locateLogs(settings, clients, surroundings);
    tellLocations(logs.texts, surroundings);
    for (const { text, bucket, prefix, region, keyFormat, partitions } of logs.locations)
        surroundings.onDebug?.(`Location ${text}: bucket ${bucket}, prefix ${JSON.stringify(prefix)}, Region ${region ?? 'unknown'}, keys ${keyFormat}, folders of buckets: ${partitions.length}`);
    const calls = bucketCalls(clients);
    if (settings.engine === 'embedded')
        return openS3Engine(settings, clients, logs, calls);
    return athenaEngine({
        settings,
        clients,
        logs,
        listWindow: (context) => listWindow(logs.locations, scope.window, calls, context),
        sleep: _runtime_cancellation_js__WEBPACK_IMPORTED_MODULE_0__/* .sleep */ .yy,
    });
}
async function openS3Engine({ scope, now, aws }, clients, logs, calls) {
    const [{ s3Engine }, { listLogObjects }, { s3Requests }, { pacedRequests }] = await Promise.all([
        __webpack_require__.e(/* import() */ 161).then(__webpack_require__.bind(__webpack_require__, 5161)),
        __webpack_require__.e(/* import() */ 456).then(__webpack_require__.bind(__webpack_require__, 3456)),
        __webpack_require__.e(/* import() */ 758).then(__webpack_require__.bind(__webpack_require__, 7758)),
        __webpack_require__.e(/* import() */ 568).then(__webpack_require__.bind(__webpack_require__, 8568)),
    ]);
    const { credentials } = clients.connection;
    const regions = new Map(logs.locations.map(({ bucket, region }) => [bucket, region]));
    return s3Engine({
        scope,
        now,
        logs,
        maxBytesScanned: aws.maxBytesScanned,
        async listObjects({ signal, onProgress }) {
            const { objects } = await listLogObjects(logs.locations, scope.window, calls, {
                signal,
                onListed: (count) => onProgress({ phase: `listing log objects: ${count}`, bytesDone: null, bytesTotal: null }),
            });
            return objects;
        },
        openReading: (signal) => ({
            requests: pacedRequests(s3Requests(clients, { signal }), { signal, credentials }),
            regionOf: (bucket) => regions.get(bucket) ?? clients.region,
        }),
    });
}
/** Locations that a step's log names; the report has them all. */
const LOCATIONS_TOLD = 100;
function tellLocations(texts, { onDetail }) {
    for (const text of texts.slice(0, LOCATIONS_TOLD))
        onDetail?.(text);
    if (texts.length > LOCATIONS_TOLD)
        onDetail?.(`and ${texts.length - LOCATIONS_TOLD} more`);
}


/***/ }),

/***/ 9294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ TO_BE_FILLED_IN),
/* harmony export */   FW: () => (/* binding */ applyExceptions),
/* harmony export */   LL: () => (/* binding */ DUE_SOON_DAYS),
/* harmony export */   OU: () => (/* binding */ dayOfDate),
/* harmony export */   Tu: () => (/* binding */ NO_REQUESTER),
/* harmony export */   VZ: () => (/* binding */ exceptionWarnings),
/* harmony export */   kb: () => (/* binding */ dayOf)
/* harmony export */ });
/* unused harmony export nameOf */
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/* harmony import */ var _advice_requester_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3594);
/* harmony import */ var _model_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(588);



/** An exception that ends within so many days is warned of. */
const DUE_SOON_DAYS = 14;
/** What a baseline puts where a reason and an owner are to be filled in; an exceptions file that holds it is refused. */
const TO_BE_FILLED_IN = 'TO BE FILLED IN';
/** What the log has where S3 knew no requester: it identifies nobody. */
const NO_REQUESTER = '-';
/** The UTC day that a moment lies in, as a number of days since the epoch. */
function dayOf(moment) {
    return Math.floor(moment / _model_time_js__WEBPACK_IMPORTED_MODULE_1__/* .SECONDS_PER_DAY */ .xz);
}
/** The UTC day of a date such as `2027-01-31`, as a number of days since the epoch. */
function dayOfDate(date) {
    return Date.parse(`${date}T00:00:00Z`) / 1000 / _model_time_js__WEBPACK_IMPORTED_MODULE_1__/* .SECONDS_PER_DAY */ .xz;
}
/**
 * Sets aside the clients that an exception covers at `now`. Only clients that the engine kept apart can be covered: a gap,
 * an unparsed record, or a request of a client beyond the list never is.
 */
function applyExceptions(clients, exceptions, now) {
    const candidates = candidatesByRequester(exceptions);
    const anyRequester = candidates.get(null) ?? [];
    const fits = exceptions.map(({ match }) => matcherOf(match));
    const matched = exceptions.map(({ expires }) => ({
        dueInDays: dayOfDate(expires) - dayOf(now),
        requests: 0,
        clients: 0,
    }));
    const findings = [];
    const excepted = [];
    for (const client of clients) {
        let first = null;
        const { requester } = client;
        const role = (0,_advice_requester_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutSession */ .p)(requester);
        const named = [
            ...(candidates.get(requester) ?? []),
            ...(role === requester ? [] : (candidates.get(role) ?? [])),
        ];
        for (const index of [...named, ...anyRequester]) {
            if (!fits[index]?.(client))
                continue;
            const count = matched[index];
            count.requests += client.requests;
            count.clients++;
            if (count.dueInDays >= 0 && (first === null || index < first))
                first = index;
        }
        if (first === null)
            findings.push(client);
        else
            excepted.push({ client, exception: first });
    }
    const outcomes = matched.map((counts, index) => ({
        exception: exceptions[index],
        state: counts.dueInDays < 0 ? 'expired' : counts.clients === 0 ? 'unmatched' : 'active',
        ...counts,
    }));
    return { findings, excepted, outcomes };
}
/** Exceptions by the requester that they name; null: any. So that a client is held against few of many. */
function candidatesByRequester(exceptions) {
    const candidates = new Map();
    for (const [index, { match }] of exceptions.entries()) {
        const key = match.requester === null ? null : asLogged(match.requester);
        const others = candidates.get(key);
        if (others === undefined)
            candidates.set(key, [index]);
        else
            others.push(index);
    }
    return candidates;
}
/**
 * A role's IAM ARN as the log spells the role, which leaves its path out.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-arns
 */
function asLogged(requester) {
    return requester.replace(/^arn:(aws[a-z-]{0,20}):iam::([0-9]{12}):role\/(?:.*\/)?([^/]+)$/, 'arn:$1:sts::$2:assumed-role/$3');
}
/** Whether a client fits, whose requester does: it was looked up by it. */
function matcherOf({ bucket, authentication, network, userAgentContains }) {
    const inNetwork = network === null ? null : membershipOf(network);
    return (client) => (bucket === null || bucket === client.bucket) &&
        (authentication === null || authentication === client.authentication) &&
        (inNetwork === null || inNetwork(client.remoteIp)) &&
        (userAgentContains === null || client.userAgent.includes(userAgentContains));
}
/** Text that is no address (`-`, leading zeros, a zone) is in no network. */
function membershipOf({ cidr, family, prefixLength }) {
    const members = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
    const type = family === 4 ? 'ipv4' : 'ipv6';
    members.addSubnet(cidr.slice(0, cidr.indexOf('/')), prefixLength, type);
    return (remoteIp) => (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(remoteIp) === family && !remoteIp.includes('%') && members.check(remoteIp, type);
}
/** Exceptions that one warning names; the report has them all. */
const NAMED = 5;
/** What the owners of exceptions should hear of: one line for all that expired, end soon or matched nothing. */
function exceptionWarnings(outcomes) {
    const warnings = [];
    const warn = (what, remedy, concerned) => {
        if (concerned.length === 0)
            return;
        const names = concerned.slice(0, NAMED).map(({ exception }) => nameOf(exception));
        if (concerned.length > NAMED)
            names.push(`${concerned.length - NAMED} more, which the report names`);
        warnings.push(`${concerned.length === 1 ? 'An exception' : `${concerned.length} exceptions`} ${what}: ${names.join('; ')}. ${remedy}`);
    };
    warn('expired, and no longer counts', 'Fix the clients, or decide again and move the date.', outcomes.filter(({ state }) => state === 'expired'));
    warn(`will end within ${DUE_SOON_DAYS} days`, 'What it covers is a finding then.', outcomes.filter(({ dueInDays }) => dueInDays >= 0 && dueInDays <= DUE_SOON_DAYS));
    warn('matched no client', 'Remove it if its client is fixed, or correct what it matches.', outcomes.filter(({ state }) => state === 'unmatched'));
    return warnings;
}
/** Names an exception by what it matches, whose it is, and its end. */
function nameOf({ match, owner, expires }) {
    const keys = [
        ['bucket', match.bucket],
        ['network', match.network?.cidr ?? null],
        ['requester', match.requester],
        ['authentication', match.authentication],
        ['user-agent-contains', match.userAgentContains],
    ];
    const given = keys
        .filter(([, value]) => value !== null)
        .map(([key, value]) => `${key} ${JSON.stringify(value)}`);
    return `${given.join(', ')} (owner ${JSON.stringify(owner)}, to ${expires})`;
}


/***/ }),

/***/ 2954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ columnText)
/* harmony export */ });
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7732);

/** The column's text; null where the record ends before it. */
function columnText(record, name) {
    return record.columns[_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMN */ .vW[name]] ?? null;
}


/***/ }),

/***/ 1133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ LOG_FORMATS),
/* harmony export */   m: () => (/* binding */ GAP_NAMES)
/* harmony export */ });
/** The gaps of `docs/gaps.md`: reasons why a log proves less than it seems to. */
const GAP_NAMES = [
    'no-log-records',
    'no-traffic',
    'unparsed-records',
    'signature-missing',
    'signature-unknown',
    'stale-logs',
    'window-not-covered',
    'logging-disabled',
    'logging-changed',
    'result-truncated',
    'rows-may-be-filtered',
    'unreadable-files',
    'trail-coverage',
];
/** The formats that AWS writes logs of requests to S3 in. */
const LOG_FORMATS = ['text', 'json', 'parquet', 'cloudtrail'];


/***/ }),

/***/ 1819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ CAUSE_BUCKETS_LISTED),
/* harmony export */   X: () => (/* binding */ FINDINGS_LISTED)
/* harmony export */ });
const FINDINGS_LISTED = 10_000;
/** Buckets named of each cause. */
const CAUSE_BUCKETS_LISTED = 20;


/***/ }),

/***/ 997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Di: () => (/* binding */ networkNames),
/* harmony export */   Yh: () => (/* binding */ ANY_NETWORK),
/* harmony export */   hD: () => (/* binding */ targetKey)
/* harmony export */ });
/** The network of a target where no source IP is configured. */
const ANY_NETWORK = 'any';
/** Names a target in a set: no bucket name holds a blank. */
function targetKey(bucket, network) {
    return `${bucket} ${network}`;
}
/** The networks of a scope as targets name them, in the order given. */
function networkNames(scope) {
    return scope.networks.length === 0 ? [ANY_NETWORK] : scope.networks.map(({ cidr }) => cidr);
}


/***/ }),

/***/ 2805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HV: () => (/* binding */ BESIDE_SENTENCE),
/* harmony export */   V9: () => (/* binding */ besideParts),
/* harmony export */   q1: () => (/* binding */ BESIDE_TITLE),
/* harmony export */   vR: () => (/* binding */ besideRest)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7813);

/** The words of what is told beside the verdict; plain text, to be escaped for the medium. */
const BESIDE_TITLE = 'Also seen';
const BESIDE_SENTENCE = 'This does not count in the verdict.';
/** What there is of it: none, one or both. */
function besideParts({ oldTls, anonymous }) {
    return [
        part(oldTls, (requests) => `${requests} over TLS 1.0 or 1.1`, 'Have these clients use TLS 1.2 or newer: upgrade them, or the operating system, language runtime or proxy that makes their connections.'),
        part(anonymous, (requests) => `${requests} without a signature (anonymous)`, 'S3 answers these only where a bucket policy or an access control list grants public access, and refuses the others.'),
    ].filter((found) => found !== null);
}
function part({ requests, requestsNotListed, clients }, titled, advice) {
    if (requests === 0)
        return null;
    const who = requestsNotListed > 0
        ? `more than ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(clients.length, 'client')}`
        : (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(clients.length, 'client');
    return { title: `${titled((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(requests, 'request'))}, by ${who}`, advice, clients, requestsNotListed };
}
/** What the first `shown` clients leave out; empty where that is nothing. */
function besideRest({ clients, requestsNotListed }, shown) {
    const more = clients.length - shown;
    const rest = [
        more <= 0 ? '' : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(more, 'more client')} ${more === 1 ? 'is' : 'are'} in report.json.`,
        requestsNotListed === 0
            ? ''
            : `Clients that are not listed made ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(requestsNotListed, 'request')}.`,
    ];
    return rest.filter((sentence) => sentence !== '').join(' ');
}


/***/ }),

/***/ 6714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F3: () => (/* binding */ rollUp),
/* harmony export */   Lz: () => (/* binding */ reportedCause),
/* harmony export */   Zy: () => (/* binding */ identifyCauses),
/* harmony export */   bE: () => (/* binding */ SIGNING_PROXY),
/* harmony export */   eZ: () => (/* binding */ daysRead),
/* harmony export */   kS: () => (/* binding */ EXAMPLES)
/* harmony export */ });
/* unused harmony export toATenth */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7030);
/* harmony import */ var _advice_advice_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4511);
/* harmony import */ var _advice_requester_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3594);
/* harmony import */ var _model_order_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4209);
/* harmony import */ var _model_report_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1819);
/* harmony import */ var _model_time_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(588);







/** How many remote IPs, user agents, versions and log objects stand for all. */
const EXAMPLES = 3;
/** The product of a cause whose address signs for the browsers behind it. */
const SIGNING_PROXY = 'Proxy, CDN or image service';
/** So many browsers' user agents with one key at one address are the visitors of a proxy, and not one person's. */
const PROXY_USER_AGENTS = 3;
/**
 * The cause of each client, in their order: its requester (a role without its session), its product and how it signs.
 * Where somebody is known to have made a presigned URL, who opens it does not matter. Header-signed requests of one IAM user
 * at one address, under the user agents of three or more browsers, are one cause: a proxy that signs.
 */
function identifyCauses(clients) {
    const products = clients.map(({ userAgent }) => (0,_advice_advice_js__WEBPACK_IMPORTED_MODULE_2__/* .productNamed */ .Lj)(userAgent));
    const browsers = new Map();
    clients.forEach((client, index) => {
        if (products[index]?.isBrowser !== true || !canBeProxy(client))
            return;
        const place = proxyPlace(client);
        const userAgents = browsers.get(place);
        if (userAgents === undefined)
            browsers.set(place, new Set([client.userAgent]));
        else
            userAgents.add(client.userAgent);
    });
    const identities = new Map();
    return clients.map((client, index) => {
        const product = products[index] ?? null;
        const isProxy = product?.isBrowser === true && (browsers.get(proxyPlace(client))?.size ?? 0) >= PROXY_USER_AGENTS;
        const key = keyOf(client, isProxy, product?.name ?? null);
        const text = JSON.stringify(key);
        let identity = identities.get(text);
        if (identity === undefined) {
            const [requester, productName, authentication] = key;
            identity = { id: idOf(text), requester, product: productName, authentication };
            identities.set(text, identity);
        }
        return identity;
    });
}
function keyOf({ remoteIp, requester, authentication }, isProxy, product) {
    if (isProxy)
        return [requester, SIGNING_PROXY, authentication, remoteIp];
    const isMakerKnown = authentication === 'presigned' && requester !== '-';
    return [(0,_advice_requester_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutSession */ .p)(requester), isMakerKnown ? null : product, authentication];
}
function idOf(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 12);
}
/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-arns */
const IAM_USER = /^arn:aws[a-z-]{0,20}:iam::[0-9]{12}:user\//;
function canBeProxy({ authentication, requester, remoteIp }) {
    return authentication === 'header' && IAM_USER.test(requester) && (0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(remoteIp) !== 0;
}
function proxyPlace({ requester, remoteIp, authentication }) {
    return JSON.stringify([requester, remoteIp, authentication]);
}
/** Days that the records read span, at least one. */
function daysRead({ source }) {
    const { oldestRecord, newestRecord } = source;
    if (oldestRecord === null || newestRecord === null)
        return 1;
    return Math.max(1, (Date.parse(newestRecord) - Date.parse(oldestRecord)) / 1000 / _model_time_js__WEBPACK_IMPORTED_MODULE_4__/* .SECONDS_PER_DAY */ .xz);
}
/** Rolls findings up by their causes: most requests first, then by requester, authentication, product and id. */
function rollUp(findings, days, ownerOf = () => null) {
    const causes = new Map();
    for (const finding of findings) {
        const cause = causes.get(finding.cause);
        if (cause === undefined)
            causes.set(finding.cause, [finding]);
        else
            cause.push(finding);
    }
    return [...causes.values()]
        .map((cause) => rolledUp(cause, days, ownerOf))
        .sort((a, b) => b.requests - a.requests ||
        (0,_model_order_js__WEBPACK_IMPORTED_MODULE_5__/* .byCodePoints */ .U)(a.requester, b.requester) ||
        (0,_model_order_js__WEBPACK_IMPORTED_MODULE_5__/* .byCodePoints */ .U)(a.authentication, b.authentication) ||
        (0,_model_order_js__WEBPACK_IMPORTED_MODULE_5__/* .byCodePoints */ .U)(a.product ?? '', b.product ?? '') ||
        (0,_model_order_js__WEBPACK_IMPORTED_MODULE_5__/* .byCodePoints */ .U)(a.id, b.id));
}
/** What `report.json` keeps of a cause. */
function reportedCause(cause) {
    const { requesterInWords, versions, remoteIpCount, remoteIps, userAgentCount, userAgents, ...rest } = cause;
    const { logObjects, ...reported } = rest;
    return reported;
}
function rolledUp(findings, days, ownerOf) {
    const first = findings[0];
    const { authentication } = first;
    const requester = (0,_advice_requester_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutSession */ .p)(first.requester);
    const isProxy = first.cause === idOf(JSON.stringify(keyOf(first, true, null)));
    const product = isProxy
        ? SIGNING_PROXY
        : authentication === 'presigned' && requester !== '-'
            ? null
            : (first.client?.product ?? null);
    const isProductShown = !isProxy && authentication !== 'presigned';
    const buckets = byRequests(findings, (finding) => finding.bucket);
    const remoteIps = byRequests(findings, (finding) => finding.remoteIp);
    const userAgents = byRequests(findings, (finding) => finding.userAgent);
    const versions = new Set();
    const logObjects = new Set();
    let requests = 0;
    let rejected = 0;
    let { firstSeen, lastSeen } = first;
    for (const finding of findings) {
        if (isProductShown && finding.client?.version != null)
            versions.add(finding.client.version);
        for (const logObject of finding.logObjects.slice(0, EXAMPLES))
            logObjects.add(logObject);
        requests += finding.requests;
        rejected += finding.rejected;
        if (finding.firstSeen < firstSeen)
            firstSeen = finding.firstSeen;
        if (finding.lastSeen > lastSeen)
            lastSeen = finding.lastSeen;
    }
    return {
        id: first.cause,
        requester,
        product,
        authentication,
        buckets: buckets.slice(0, _model_report_js__WEBPACK_IMPORTED_MODULE_6__/* .CAUSE_BUCKETS_LISTED */ .K),
        bucketCount: buckets.length,
        clientCount: findings.length,
        requests,
        rejected,
        requestsPerDay: toATenth(requests / days),
        firstSeen,
        lastSeen,
        advice: isProxy
            ? (0,_advice_advice_js__WEBPACK_IMPORTED_MODULE_2__/* .proxyAdvice */ .ZV)(requester, first.remoteIp)
            : first.client === null || authentication === 'presigned'
                ? (0,_advice_advice_js__WEBPACK_IMPORTED_MODULE_2__/* .howToFindOut */ .bJ)(first.userAgent, first.requester, authentication)
                : adviceOfAll(findings),
        owner: ownersOf(buckets, ownerOf),
        requesterInWords: (0,_advice_requester_js__WEBPACK_IMPORTED_MODULE_3__/* .describeRequester */ .e)(first.requester),
        versions: smallest(versions),
        remoteIpCount: remoteIps.length,
        remoteIps: remoteIps.slice(0, EXAMPLES),
        userAgentCount: userAgents.length,
        userAgents: userAgents.slice(0, EXAMPLES),
        logObjects: smallest(logObjects),
    };
}
function toATenth(value) {
    return Math.round(value * 10) / 10;
}
/** The owners of the buckets, those with most requests first. */
function ownersOf(buckets, ownerOf) {
    const owners = [...new Set(buckets.map(ownerOf).filter((owner) => owner !== null))];
    if (owners.length === 0)
        return null;
    const more = owners.length - EXAMPLES;
    return owners
        .slice(0, EXAMPLES)
        .concat(more > 0 ? [`${more} more`] : [])
        .join(', ');
}
/** Advice differs by version, beyond the words that name it: each that does once, most requests first. */
function adviceOfAll(findings) {
    const lines = new Map();
    for (const { client, requests } of findings) {
        if (client === null)
            continue;
        const { advice, product, version } = client;
        const named = `Calls itself ${product}${version === null ? '' : ` ${version}`}. `;
        const change = advice.startsWith(named) ? advice.slice(named.length) : advice;
        const line = lines.get(change);
        if (line === undefined)
            lines.set(change, { advice, requests });
        else
            line.requests += requests;
    }
    return [...lines.values()]
        .sort((a, b) => b.requests - a.requests)
        .map(({ advice }) => advice)
        .join(' ');
}
/** The distinct values, those with most requests first. */
function byRequests(all, valueIn) {
    const requests = new Map();
    for (const one of all) {
        const value = valueIn(one);
        requests.set(value, (requests.get(value) ?? 0) + one.requests);
    }
    return [...requests].sort((a, b) => b[1] - a[1] || (0,_model_order_js__WEBPACK_IMPORTED_MODULE_5__/* .byCodePoints */ .U)(a[0], b[0])).map(([value]) => value);
}
function ascending(values) {
    return [...new Set(values)].sort(_model_order_js__WEBPACK_IMPORTED_MODULE_5__/* .byCodePoints */ .U);
}
function smallest(values) {
    return ascending(values).slice(0, EXAMPLES);
}


/***/ }),

/***/ 6928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ku: () => (/* binding */ requestsADay),
/* harmony export */   Pb: () => (/* binding */ deniedName),
/* harmony export */   xM: () => (/* binding */ rehearsalSentence)
/* harmony export */ });
/* unused harmony export perDay */
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7813);

/** Who would be refused if SigV2 were denied now, in a sentence. */
function rehearsalSentence({ denied, days, requestsNotListed }) {
    const others = `lients that the report does not list made ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(requestsNotListed, 'request')} in all.`;
    if (denied.length === 0)
        return requestsNotListed === 0 ? 'Nobody whom this log shows would be refused.' : `C${others}`;
    const beyond = requestsNotListed === 0 ? '' : ` Beyond them, c${others}`;
    const excepted = denied.filter((cause) => cause.excepted).length;
    const aside = excepted === 0 ? '' : `, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .figure */ .vP)(excepted)} of them excepted now,`;
    const requests = denied.reduce((sum, { requestsADay }) => sum + requestsADay, 0);
    const average = days === 1 ? '' : ` (averaged over ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(Math.round(days * 10) / 10, 'day')})`;
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(denied.length, 'cause')}${aside} with ${perDay(requests)} would get a 403${average}.${beyond}`;
}
/** `about 12 requests a day` */
function perDay(requests) {
    if (requests < 0.1)
        return 'less than 0.1 requests a day';
    return `about ${requestsADay(requests)} requests a day`;
}
/** Whole from ten on; one decimal below. */
function requestsADay(requests) {
    if (requests > 0 && requests < 0.1)
        return '<0.1';
    return requests >= 10 ? (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .figure */ .vP)(Math.round(requests)) : String(Math.round(requests * 10) / 10);
}
/** `boto 2 of user media-backup of account 111122223333` */
function deniedName(cause) {
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .clientName */ .V8)(cause)} of ${cause.requesterInWords ?? 'a requester that S3 did not know'}${cause.excepted ? ' (excepted now)' : ''}`;
}


/***/ }),

/***/ 9944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ rehearse)
});

// EXTERNAL MODULE: ./lib/model/order.js
var order = __webpack_require__(4209);
;// CONCATENATED MODULE: ./lib/policies/deny-policy.js
/** https://docs.aws.amazon.com/organizations/latest/userguide/orgs_reference_limits.html */
const LONGEST_SERVICE_CONTROL_POLICY = 5_120;
/**
 * Policies that deny every S3 request signed with SigV2: `s3:signatureversion` is `AWS` then.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/bucket-policy-s3-sigv4-conditions.html
 *
 * `StringEquals` and not `StringNotEquals` with the value of SigV4: where a request has no such key, which is so where
 * nobody signed, the first does not match and the second does, and would stop anonymous requests, and SigV4A, too.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */
function policiesThatDenySigV2(buckets, partition = 'aws') {
    // A bucket column that is no bucket name (`*`, `${…}`) would give the policy another meaning.
    const names = [...new Set(buckets)].filter((bucket) => /^[A-Za-z0-9._-]{3,255}$/.test(bucket));
    const resourcesOf = (bucket) => [
        `arn:${partition}:s3:::${bucket}`,
        `arn:${partition}:s3:::${bucket}/*`,
    ];
    const statement = (sid, principal, resources) => ({
        Version: '2012-10-17',
        Statement: [
            {
                Sid: sid,
                Effect: 'Deny',
                ...principal,
                Action: 's3:*',
                Resource: resources,
                Condition: { StringEquals: { 's3:signatureversion': 'AWS' } },
            },
        ],
    });
    const serviceControlPolicies = [];
    let resources = [];
    for (const bucket of names) {
        const more = [...resources, ...resourcesOf(bucket)];
        const tooLong = JSON.stringify(statement('DenySigV2', {}, more)).length > LONGEST_SERVICE_CONTROL_POLICY;
        if (tooLong && resources.length > 0) {
            serviceControlPolicies.push(statement('DenySigV2', {}, resources));
            resources = resourcesOf(bucket);
        }
        else
            resources = more;
    }
    if (resources.length > 0)
        serviceControlPolicies.push(statement('DenySigV2', {}, resources));
    return {
        bucketPolicies: Object.fromEntries(names.map((bucket) => [bucket, statement('DenySigV2', { Principal: '*' }, resourcesOf(bucket))])),
        serviceControlPolicies,
    };
}

// EXTERNAL MODULE: ./lib/report/content/causes.js
var causes = __webpack_require__(6714);
;// CONCATENATED MODULE: ./lib/report/content/refused.js



/** Who would get a 403 if SigV2 were denied to the buckets of this report, and the policies that would do it. */
function rehearse(report) {
    const days = (0,causes/* daysRead */.eZ)(report);
    const named = report.settings.buckets.length > 0 ? report.settings.buckets : bucketsOf(report);
    const cause = (rolledUp, excepted) => ({
        ...rolledUp,
        requestsADay: Math.round(((rolledUp.requests - rolledUp.rejected) / days) * 100) / 100,
        excepted,
    });
    const denied = [
        ...(0,causes/* rollUp */.F3)(report.findings, days).map((one) => cause(one, false)),
        ...(0,causes/* rollUp */.F3)(report.excepted, days).map((one) => cause(one, true)),
    ]
        .filter(({ requests, rejected }) => requests > rejected)
        .sort((a, b) => b.requestsADay - a.requestsADay);
    return {
        days,
        buckets: named,
        denied,
        requestsNotListed: report.findingsNotListed.requests + report.exceptedNotListed.requests,
        policies: policiesThatDenySigV2(named, partitionOf(report)),
        alsoStops: ALSO_STOPS,
        doesNotStop: DOES_NOT_STOP,
    };
}
/** https://docs.aws.amazon.com/AmazonS3/latest/API/bucket-policy-s3-sigv4-conditions.html */
const ALSO_STOPS = [
    'Presigned SigV2 URLs that were handed out already, seen in this log or not: they stop at once, whatever their expiry.',
    'Browser uploads with a POST policy that was signed with SigV2.',
    'SigV2 requests that bring a copy from these buckets elsewhere, or from elsewhere into them.',
    'Clients that did not come in this window: a monthly job, or what S3 did not log, since its logs are best effort.',
];
/**
 * https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html,
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketPolicy.html,
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html (`ListAllMyBuckets` has no resource)
 */
const DOES_NOT_STOP = [
    'Anonymous requests: nobody signed them, so the condition does not match. Block Public Access stops them.',
    'SigV4 and SigV4A requests.',
    "Under the service control policy alone: users and roles of the organization's management account, service-linked roles, and callers of accounts outside of the organization. The bucket policy stops these.",
    "Requests that name no bucket (listing an account's buckets): neither policy names more than these buckets.",
    "Under the bucket policy alone: the root user of the bucket's own account can always read, replace and delete that policy.",
    'What is refused is still logged as SigV2, with status 403: check with ignore-rejected once the policy is in place.',
];
function bucketsOf({ targets }) {
    return [...new Set(targets.map(({ bucket }) => bucket))].sort(order/* byCodePoints */.U);
}
/** `aws`, `aws-us-gov`, …: as the requesters' ARNs have it. One account, and so one bucket, is in one partition alone. */
function partitionOf({ findings, excepted }) {
    for (const { requester } of [...findings, ...excepted]) {
        const partition = /^arn:(aws(?:-[a-z]{1,8}){0,3}):/.exec(requester)?.[1];
        if (partition !== undefined)
            return partition;
    }
    return 'aws';
}


/***/ }),

/***/ 8058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ shownTargets)
/* harmony export */ });
const URGENCY = { 'non-compliant': 0, 'no-traffic': 1, compliant: 2 };
/** At most so many targets: in their own order where there is room for all, else the worst first. */
function shownTargets(targets, most) {
    if (targets.length <= most)
        return targets;
    return [...targets].sort((a, b) => URGENCY[a.verdict] - URGENCY[b.verdict]).slice(0, most);
}


/***/ }),

/***/ 6863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RS: () => (/* binding */ trendOf),
/* harmony export */   X5: () => (/* binding */ shownSignatures),
/* harmony export */   dN: () => (/* binding */ periodName),
/* harmony export */   eh: () => (/* binding */ SIGNATURES),
/* harmony export */   jf: () => (/* binding */ perPeriod)
/* harmony export */ });
/* harmony import */ var _model_tally_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6307);

/** The five signatures in the order in which every form shows them: in a sentence, and at the head of a column. */
const SIGNATURES = [
    { key: 'sigV2', name: 'SigV2', title: 'SigV2' },
    { key: 'sigV4', name: 'SigV4', title: 'SigV4' },
    { key: 'unsigned', name: 'unsigned', title: 'Unsigned' },
    { key: 'unknown', name: 'unknown', title: 'Unknown' },
    { key: 'missing', name: 'missing', title: 'Missing' },
];
const DAY_MILLISECONDS = 86_400_000;
/**
 * Requests day by day, days without any among them; where that were more than `most` periods, of as many days each as it
 * takes. Empty where no request is in scope.
 */
function trendOf(daily, most) {
    const [first] = daily;
    const last = daily.at(-1);
    if (first === undefined || last === undefined)
        return [];
    const start = Date.parse(first.date);
    const days = Math.round((Date.parse(last.date) - start) / DAY_MILLISECONDS) + 1;
    const daysEach = Math.ceil(days / most);
    const dateOf = (day) => new Date(start + day * DAY_MILLISECONDS).toISOString().slice(0, 10);
    const periods = [];
    for (let day = 0; day < days; day += daysEach)
        periods.push({
            from: dateOf(day),
            to: dateOf(Math.min(day + daysEach, days) - 1),
            ...(0,_model_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .noSignatures */ .PJ)(),
        });
    for (const counts of daily) {
        const day = Math.round((Date.parse(counts.date) - start) / DAY_MILLISECONDS);
        const period = periods[Math.floor(day / daysEach)];
        for (const { key } of SIGNATURES)
            period[key] += counts[key];
    }
    return periods;
}
/** The signatures that any request has; SigV2 and SigV4 always. */
function shownSignatures(counted) {
    return SIGNATURES.filter(({ key }) => key === 'sigV2' || key === 'sigV4' || counted.some((counts) => counts[key] > 0));
}
/** `a day`, `in 7 days`. */
function perPeriod(periods) {
    const [first] = periods;
    if (first === undefined || first.from === first.to)
        return 'a day';
    return `in ${Math.round((Date.parse(first.to) - Date.parse(first.from)) / DAY_MILLISECONDS) + 1} days`;
}
/** `2026-11-16`, `2026-11-16 to 2026-11-22`. */
function periodName({ from, to }) {
    return from === to ? from : `${from} to ${to}`;
}


/***/ }),

/***/ 7813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   BT: () => (/* binding */ verdictSentence),
/* harmony export */   ET: () => (/* binding */ refusedWords),
/* harmony export */   Ee: () => (/* binding */ windowWords),
/* harmony export */   HE: () => (/* binding */ REPEAT_TITLE),
/* harmony export */   LG: () => (/* binding */ SIGNS_BY),
/* harmony export */   V8: () => (/* binding */ clientName),
/* harmony export */   VK: () => (/* binding */ gapNames),
/* harmony export */   Zn: () => (/* binding */ nextSteps),
/* harmony export */   _G: () => (/* binding */ VERDICT_WORDS),
/* harmony export */   hI: () => (/* binding */ sourceWords),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   i8: () => (/* binding */ openGaps),
/* harmony export */   lv: () => (/* binding */ asInput),
/* harmony export */   mz: () => (/* binding */ byteSize),
/* harmony export */   n$: () => (/* binding */ moment),
/* harmony export */   oW: () => (/* binding */ caveats),
/* harmony export */   pZ: () => (/* binding */ repeatCommand),
/* harmony export */   qZ: () => (/* binding */ repeatNote),
/* harmony export */   rO: () => (/* binding */ exceptionState),
/* harmony export */   s3: () => (/* binding */ matchParts),
/* harmony export */   s_: () => (/* binding */ findingCounts),
/* harmony export */   ui: () => (/* binding */ asOption),
/* harmony export */   vP: () => (/* binding */ figure),
/* harmony export */   vf: () => (/* binding */ exceptedCounts),
/* harmony export */   wh: () => (/* binding */ totalRows)
/* harmony export */ });
/* harmony import */ var _exceptions_apply_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9294);

/** The words and figures that every form of the report shares; plain text, to be escaped for the medium. */
/** `1,234,567` */
function figure(count) {
    return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
/** `1 request`, `1,234 requests`. */
function counted(count, noun, plural = `${noun}s`) {
    return `${figure(count)} ${count === 1 ? noun : plural}`;
}
/** `512 bytes`, `1.2 GiB`. */
function byteSize(bytes) {
    let size = bytes;
    let unit = 0;
    while (size >= 1024 && unit < UNITS.length - 1) {
        size /= 1024;
        unit++;
    }
    return unit === 0 ? counted(bytes, 'byte') : `${size.toFixed(size < 10 ? 1 : 0)} ${UNITS[unit]}`;
}
const UNITS = ['bytes', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB'];
/** `2026-11-23 15:04:05Z`: as in the JSON, a blank for the T. */
function moment(time) {
    return time === null ? '-' : time.replace('T', ' ');
}
const SIGNS_BY = {
    header: 'Authorization header',
    presigned: 'presigned URL',
    unknown: 'unknown means',
};
/** How many clients were found, listed or not, and how many requests they made. */
function findingCounts(report) {
    const { requests, clients } = report.findingsNotListed;
    return {
        clients: report.findings.length + (clients ?? 0),
        exact: clients !== null || requests === 0,
        requests: report.findings.reduce((sum, finding) => sum + finding.requests, requests),
    };
}
/** How many clients exceptions cover, listed or not, and how many requests they made. */
function exceptedCounts({ excepted, exceptedNotListed }) {
    return {
        clients: excepted.length + exceptedNotListed.clients,
        requests: excepted.reduce((sum, { requests }) => sum + requests, exceptedNotListed.requests),
    };
}
/** Whether an exception still holds: `until 2027-01-31`, `ends in 3 days`, `expired 2026-10-01: no longer applies`, `until 2027-01-31; matches no client`. */
function exceptionState({ state, expires, dueInDays }) {
    if (state === 'expired')
        return `expired ${expires}: no longer applies`;
    const end = dueInDays > _exceptions_apply_js__WEBPACK_IMPORTED_MODULE_0__/* .DUE_SOON_DAYS */ .LL
        ? `until ${expires}`
        : dueInDays === 0
            ? 'ends today'
            : `ends in ${counted(dueInDays, 'day')}`;
    return state === 'unmatched' ? `${end}; matches no client` : end;
}
/** `requester …, user agent contains …`: what an exception matches, each part by its name. */
function matchParts({ match }) {
    const parts = [
        ['bucket', match.bucket],
        ['network', match.network],
        ['requester', match.requester],
        ['authentication', match.authentication],
        ['user agent contains', match.userAgentContains],
    ];
    return parts.filter((part) => part[1] !== null);
}
function openGaps(report) {
    return report.gaps.filter((gap) => !gap.accepted);
}
/** `no-traffic (2), stale-logs` */
function gapNames(gaps) {
    const counts = new Map();
    for (const { name } of gaps)
        counts.set(name, (counts.get(name) ?? 0) + 1);
    return [...counts].map(([name, count]) => (count === 1 ? name : `${name} (${figure(count)})`)).join(', ');
}
/** The verdict in one sentence, without its name. */
function verdictSentence(report) {
    const open = openGaps(report);
    if (report.verdict === 'non-compliant') {
        const { clients, exact, requests } = findingCounts(report);
        const targets = report.targets.filter(({ verdict }) => verdict === 'non-compliant').length;
        const who = `${exact ? '' : 'at least '}${counted(clients, 'client')}`;
        const where = `${figure(targets)} of ${counted(report.targets.length, 'target')}`;
        return `${counted(requests, 'request')} by ${who} ${requests === 1 ? 'was' : 'were'} signed with SigV2, in ${where}.`;
    }
    if (report.verdict === 'inconclusive')
        return open.length > 0
            ? `${noneSigns(report)}, but the logs do not prove that there is none: ${gapNames(open)}.`
            : `${noneSigns(report)}, but nothing shows that any client signs with SigV4: an accepted gap proves nothing.`;
    const proven = report.targets.filter(({ verdict }) => verdict === 'compliant').length;
    const all = report.targets.length;
    const where = proven < all
        ? `${figure(proven)} of ${counted(all, 'target')}`
        : all === 1
            ? 'the one target'
            : all === 2
                ? 'both targets'
                : `all ${figure(all)} targets`;
    const { sigV4 } = report.totals;
    return `${noneSigns(report)}; ${counted(sigV4, 'request')} ${sigV4 === 1 ? 'was' : 'were'} signed with SigV4, in ${where}.`;
}
/** What can be said where nothing counts as a finding: SigV2 requests that are excepted or ignored may be there. */
function noneSigns({ totals }) {
    return totals.sigV2 === 0
        ? 'No request signed with SigV2 was found'
        : 'Every SigV2 request found is excepted or ignored';
}
/** What else must be known to read the verdict rightly; one sentence each. */
function caveats(report) {
    const lines = [];
    const open = openGaps(report);
    const accepted = report.gaps.filter((gap) => gap.accepted);
    if (report.verdict === 'non-compliant' && open.length > 0)
        lines.push(`The rest is not proven: ${counted(open.length, 'gap')} (${gapNames(open)}).`);
    if (accepted.length > 0)
        lines.push(`Gaps that the settings accept: ${gapNames(accepted)}.`);
    const setAside = report.totals.sigV2 - findingCounts(report).requests - exceptedCounts(report).requests;
    if (setAside > 0)
        lines.push(`${counted(setAside, 'more request')} signed with SigV2 ${setAside === 1 ? 'is' : 'are'} no finding, as the settings say${report.settings.ignoreRejected ? ' (ignore-rejected: the client was always refused)' : ''}.`);
    const excepted = exceptedCounts(report);
    if (excepted.clients > 0)
        lines.push(`${counted(excepted.clients, 'more client')} with ${counted(excepted.requests, 'request')} signed with SigV2 ${excepted.clients === 1 ? 'is' : 'are'} excepted.`);
    if (report.findings.some(({ authentication }) => authentication === 'presigned'))
        lines.push(PRESIGNED);
    if (report.evidence.complete === false)
        lines.push(`evidence.csv holds ${counted(report.evidence.records ?? 0, 'record')}, not all of those behind the findings.`);
    return lines;
}
const PRESIGNED = 'For a presigned URL, remote IP and user agent are those of whoever opened it: the one to fix is the requester, who made it.';
const asOption = (name, value) => `\`--${name} ${shellWord(value)}\``;
const asInput = (name, value) => `\`${name}: ${value}\``;
/**
 * What must be known before a gap is accepted. A gap that is not named here is not suggested: what it hides cannot be known.
 */
const ACCEPTABLE_WHERE = {
    'no-traffic': 'no request is meant to come',
    'unparsed-records': 'you know that these lines are not SigV2 requests',
    'signature-unknown': 'you know how these requests were signed',
    'stale-logs': 'the bucket is known to be quiet',
    'window-not-covered': 'the shorter period is long enough',
};
/** What to do now, step by step. */
function nextSteps(report, spell) {
    const steps = [];
    const isAnythingProven = report.targets.some(({ verdict }) => verdict !== 'no-traffic');
    if (report.verdict === 'non-compliant')
        steps.push('Make each client above sign with SigV4, as its advice says; its requester tells you whose it is.', `Then check the time after the change: ${spell('since', 'TIME')}`);
    const open = openGaps(report);
    if (open.length > 0) {
        steps.push(`Close the ${open.length === 1 ? 'gap above, as it' : 'gaps above, each as it'} says.`);
        // Where nothing is proven, no acceptance changes the verdict.
        if (isAnythingProven)
            for (const name of new Set(open.map((gap) => gap.name))) {
                const condition = ACCEPTABLE_WHERE[name];
                if (condition === undefined)
                    continue;
                const value = name === 'unparsed-records' ? `${name}<=${report.totals.unparsed}` : name;
                steps.push(`Accept ${name} only where ${condition}: ${spell('accept-gaps', value)}`);
            }
    }
    if (report.verdict === 'inconclusive' && !isAnythingProven)
        steps.push('Accepting gaps cannot make this check compliant: no target shows a SigV4 request. Where silence is what you expect, let the workflow pass with `fail-on: non-compliant`; a script passes with exit code 2.');
    if (report.verdict === 'compliant' && report.totals.sigV2 === 0)
        steps.push('Once the window covers your slowest job, deny SigV2: `s3-sigv4-check check … --policy` prints the policy.');
    if (report.verdict === 'compliant')
        steps.push('Keep the check on a schedule: S3 delivers access logs on a best-effort basis, so no log proves absence, and new clients appear.');
    return steps;
}
/** `2026-11-16 00:00:00Z up to 2026-11-23 00:00:00Z`, `since …`, `everything in the logs`. */
function windowWords({ since, until }) {
    if (since !== null && until !== null)
        return `${moment(since)} up to ${moment(until)}`;
    if (since !== null)
        return `since ${moment(since)}`;
    if (until !== null)
        return `before ${moment(until)}`;
    return 'everything in the logs';
}
/** `photos · 203.0.113.0/24`, as far as it is known. */
function placeOf(gap) {
    return [gap.bucket, gap.network].filter((part) => part !== null).join(' · ');
}
/** Where the records came from: `48 log objects (1.2 MiB), by the embedded engine`. */
function sourceWords(report) {
    const { logObjects, bytes, engine, skippedFiles } = report.source;
    const size = bytes === null ? '' : ` (${byteSize(bytes)})`;
    const by = engine === 'athena' ? 'Amazon Athena' : 'the embedded engine';
    const skipped = skippedFiles === 0 ? '' : `; ${counted(skippedFiles, 'file')} left out`;
    return `${counted(logObjects, 'log object')}${size}, by ${by}${skipped}`;
}
/** The rows that add up to all records read; the five signatures add up to those in scope. */
function totalRows({ totals }) {
    return {
        parts: [
            { name: 'in scope', count: totals.inScope },
            { name: 'excluded by user agent', count: totals.excluded },
            { name: 'other buckets', count: totals.otherBuckets },
            { name: 'other networks', count: totals.otherNetworks },
            { name: 'outside the window', count: totals.outsideWindow },
            { name: 'S3’s own operations', count: totals.service },
            { name: 'unparsed', count: totals.unparsed },
        ],
        signatures: [
            { name: 'SigV2', count: totals.sigV2 },
            { name: 'SigV4', count: totals.sigV4 },
            { name: 'unsigned', count: totals.unsigned },
            { name: 'unknown signature', count: totals.unknown },
            { name: 'signature missing', count: totals.missing },
        ],
    };
}
const VERDICT_WORDS = {
    compliant: 'Compliant',
    'non-compliant': 'Non-compliant',
    inconclusive: 'Inconclusive',
};
/** A command for a POSIX shell that does the check again over the same window. */
function repeatCommand(report) {
    const { settings, source, window } = report;
    const options = [];
    for (const bucket of settings.buckets)
        options.push(['buckets', bucket]);
    for (const network of settings.sourceIps)
        options.push(['source-ips', network]);
    if (window.since !== null)
        options.push(['since', window.since]);
    if (window.until !== null)
        options.push(['until', window.until]);
    if (settings.excludeUserAgents.length === 0)
        options.push(['exclude-user-agents', 'none']);
    else if (settings.excludeUserAgents.length > 1 || settings.excludeUserAgents[0] !== 'S3Console')
        for (const text of settings.excludeUserAgents)
            options.push(['exclude-user-agents', text]);
    for (const gap of settings.acceptGaps)
        options.push(['accept-gaps', gap]);
    // The report has the exceptions, and not the path of their file.
    if (report.exceptions.length > 0)
        options.push(['exceptions-file', 'EXCEPTIONS.yml']);
    const words = ['s3-sigv4-check', 'check', ...source.locations];
    for (const [name, value] of options)
        words.push(`--${name}`, value);
    if (settings.ignoreRejected)
        words.push('--ignore-rejected');
    return words.map(shellWord).join(' ');
}
const REPEAT_TITLE = 'Run it yourself';
/** What the command cannot know; empty where that is nothing. */
function repeatNote({ source }) {
    return source.engine === 'athena'
        ? 'It runs on Athena with your own credentials; add `--aws-region`, and `--workgroup` if it is not `primary`.'
        : '';
}
function shellWord(word) {
    return /^[A-Za-z0-9_./:=@%+,-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
/** What a cause's clients are called. */
function clientName({ product, authentication, }) {
    return product ?? (authentication === 'presigned' ? 'Presigned URL' : 'Unknown client');
}
/** `all refused`, `12 refused`; empty where none was. */
function refusedWords({ rejected, requests }) {
    if (rejected === 0)
        return '';
    return rejected === requests ? 'all refused' : `${figure(rejected)} refused`;
}


/***/ }),

/***/ 1122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ displayWidth)
/* harmony export */ });
/* harmony import */ var string_width__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60);

/** How many columns of a terminal a text takes, escape sequences none. Plain ASCII, which most is, is not looked up. */
function displayWidth(text) {
    return /^[ -~]*$/.test(text) ? text.length : string_width__WEBPACK_IMPORTED_MODULE_0__(text);
}


/***/ }),

/***/ 8662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   Hg: () => (/* binding */ mermaidText),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   PR: () => (/* binding */ UNSEEN),
/* harmony export */   Pr: () => (/* binding */ markdownCellCode),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   UJ: () => (/* binding */ inertText),
/* harmony export */   nl: () => (/* binding */ inertJson),
/* harmony export */   p7: () => (/* binding */ markdownText),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   rK: () => (/* binding */ csvCell),
/* harmony export */   rU: () => (/* binding */ markdownCellText),
/* harmony export */   wi: () => (/* binding */ inertLines)
/* harmony export */ });
/**
 * One escape for each medium. Everything out of a log is a stranger's text, and passes one of these before it is shown or
 * kept; nothing else in the project escapes.
 */
/**
 * What would not be seen, or would move what is: control characters (C0, C1), format characters (bidi, zero-width, tags),
 * line and paragraph separators, half a surrogate pair, and letters that are drawn as nothing.
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;
/**
 * The text on one line, with every character that would not be seen spelt out: `<U+202E>`. This is a terminal's escape: no
 * escape sequence, line end or tab is left. The other media begin with it.
 */
function visible(text) {
    return text.replace(UNSEEN, (character) => `<U+${character.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}>`);
}
/** At most so many characters (code points) of a text, the last an ellipsis where there were more. */
function cut(text, characters) {
    const all = Array.from(text);
    return all.length <= characters ? text : `${all.slice(0, characters - 1).join('')}…`;
}
/**
 * Makes sure that no line of a text is taken for a workflow command: a runner reads standard output and standard error,
 * and takes a line that begins with `::` (after blanks), or that holds `##[`, for an order.
 * Source: https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
function inertLines(text) {
    return inertText(text).replace(COMMAND, '$1<U+003A>:');
}
/** A text that is to be laid out, as `inertLines` will have it: it takes more columns then. */
function inertText(text) {
    return text.replaceAll('##[', '#<U+0023>[');
}
const COMMAND = /^((?:\s|\u001b\[[0-9;]*m)*)::/gm;
/**
 * JSON in which every character that would not be seen is spelt `\u202e`, its own line ends apart, and that no runner takes
 * for a workflow command. It means the same.
 */
function inertJson(json) {
    const spelt = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
    return json
        .replaceAll('##[', '##\\u005b')
        .split('\n')
        .map((line) => line.replace(UNSEEN, (character) => character.split('').map(spelt).join('')))
        .join('\n');
}
/** A Markdown code span: GitHub looks for no mention, reference, address, emoji, HTML or formula in it. */
function markdownCode(text) {
    if (text === '')
        return '*empty*';
    return codeSpan(visible(text));
}
/**
 * A code span in a table's cell, where a bar ends the cell unless a backslash stands before it. A backslash of the text
 * itself right before a bar cannot be written so; there the span ends, and another begins.
 */
function markdownCellCode(text) {
    if (text === '')
        return '*empty*';
    return visible(text)
        .split(/(?<=\\)(?=\|)/)
        .map((part) => codeSpan(part).replaceAll('|', '\\|'))
        .join('<!-- -->');
}
function codeSpan(text) {
    const longestRun = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longestRun + 1);
    const padded = text.startsWith('`') ||
        text.endsWith('`') ||
        (text.startsWith(' ') && text.endsWith(' ') && /[^ ]/.test(text));
    return padded ? `${fence} ${text} ${fence}` : `${fence}${text}${fence}`;
}
/**
 * Prose in Markdown: plain words stay, and what stands between two backticks, and every word that Markdown or GitHub might
 * make something of (an address, a mention, a reference, a commit, markup), becomes a code span.
 */
function markdownText(text) {
    return prose(text, markdownCode);
}
/** Prose in a table's cell. */
function markdownCellText(text) {
    return prose(text, markdownCellCode);
}
function prose(text, code) {
    const parts = text
        .split(/`([^`]+)`/)
        .flatMap((part, index) => (index % 2 === 1 ? [code(part)] : visible(part).split(/( +)/).map(wordOf)));
    // Two code spans side by side would be read as one.
    return parts
        .reduce((all, part) => `${all}${all.endsWith('`') && part.startsWith('`') ? '<!-- -->' : ''}${part}`, '')
        .trim();
    function wordOf(word) {
        if (word === '' || word.startsWith(' '))
            return word.slice(0, 1);
        const [, before, core, after] = PUNCTUATED.exec(word);
        if (core === '' || /^[–—·]+$/.test(core))
            return word;
        if (!PLAIN_WORD.test(core) || LINKED_WORD.test(core))
            return `${before}${code(core)}${after}`;
        return /^\p{N}+$/u.test(core) ? `${before}${core}${after.replace(/^[.)]/, '\\$&')}` : word;
    }
}
const PUNCTUATED = /^([(“‘"]*)(.*?)([.,;:?)”’"…]*)$/su;
/** Letters and digits, with hyphens or apostrophes between them, or the commas and dots of numbers; or a time of day. */
const PLAIN_WORD = /^(?:[\p{L}\p{M}\p{N}]+(?:[-’'][\p{L}\p{M}\p{N}]+)*|\p{N}+(?:[.,]\p{N}+)*|\d\d:\d\d:\d\dZ)$/u;
/** `GH-26` and its like, commits. Source: https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls */
const LINKED_WORD = /[a-z]-[0-9]|^[0-9a-f]{7,}$/i;
/** A label in a Mermaid chart, between double quotes. Source: https://mermaid.js.org/syntax/flowchart.html#entity-codes-to-escape-characters */
function mermaidText(text) {
    return visible(text).replace(/[^\p{L}\p{N} .,:+-]/gu, (character) => `#${character.codePointAt(0)};`);
}
/** HTML text, or the value of an attribute in quotes of either kind. */
function html(text) {
    return visible(text).replace(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`);
}
/**
 * A cell of CSV before it is quoted: a spreadsheet takes one that begins so for a formula. The guard is an apostrophe; a
 * lone `-`, which is how a log spells "nothing", stays as it is.
 * Source: https://owasp.org/www-community/attacks/CSV_Injection
 */
function csvCell(text) {
    return text !== '-' && FORMULA.test(text) ? `'${text}` : text;
}
const FORMULA = /^[=+\-@\uff1d\uff0b\uff0d\uff20\t\r]/;


/***/ }),

/***/ 524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ jobSummary)
/* harmony export */ });
/* unused harmony export JOB_SUMMARY_BYTES */
/* harmony import */ var _content_also_seen_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2805);
/* harmony import */ var _content_causes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6714);
/* harmony import */ var _content_deny_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6928);
/* harmony import */ var _content_refused_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9944);
/* harmony import */ var _content_targets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8058);
/* harmony import */ var _content_trend_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6863);
/* harmony import */ var _content_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7813);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8662);








/** GitHub takes 1 MiB of summary a step, and shows none of a longer one. */
const JOB_SUMMARY_BYTES = 900 * 1024;
const ROOMS = [
    {
        causes: 500,
        targets: 500,
        gaps: 200,
        samples: 5,
        exceptions: 200,
        compared: 50,
        beside: 10,
        periods: 31,
        characters: 300,
    },
    {
        causes: 200,
        targets: 200,
        gaps: 100,
        samples: 5,
        exceptions: 100,
        compared: 20,
        beside: 10,
        periods: 31,
        characters: 200,
    },
    {
        causes: 50,
        targets: 100,
        gaps: 50,
        samples: 2,
        exceptions: 50,
        compared: 10,
        beside: 5,
        periods: 31,
        characters: 120,
    },
    {
        causes: 10,
        targets: 25,
        gaps: 20,
        samples: 0,
        exceptions: 10,
        compared: 3,
        beside: 3,
        periods: 14,
        characters: 80,
    },
    {
        causes: 0,
        targets: 0,
        gaps: 0,
        samples: 0,
        exceptions: 0,
        compared: 0,
        beside: 0,
        periods: 0,
        characters: 80,
    },
];
/**
 * The report in GitHub's Markdown: `summary.md`, and the job summary. At most `limitBytes` of UTF-8: where it would be
 * longer, it lists fewer rows, in the end counts alone; verdict, totals and where the rest is are always there.
 */
function jobSummary(report, limitBytes = JOB_SUMMARY_BYTES) {
    for (const room of ROOMS) {
        const text = summary(report, room);
        if (Buffer.byteLength(text) <= limitBytes)
            return text;
    }
    return paragraphs([headline(report), totals(report), REST]);
}
const REST = 'The whole report is `report.json`, and the records behind its findings are `evidence.csv`, both in the report directory.';
function summary(report, room) {
    return paragraphs([
        headline(report),
        facts(report),
        list((0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .caveats */ .oW)(report).map(_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .markdownText */ .p7)),
        trend(report, room),
        targets(report, room),
        findings(report, room),
        exceptions(report, room),
        comparison(report, room),
        rehearsal(report, room),
        gaps(report, room),
        beside(report, room),
        totals(report),
        `### What to do\n\n${list((0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .nextSteps */ .Zn)(report, _content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .asInput */ .lv).map(_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .markdownText */ .p7))}`,
        again(report),
        REST,
    ]);
}
const SIGNS = { compliant: '✅', 'non-compliant': '❌', inconclusive: '⚠️', 'no-traffic': '⚠️' };
function headline(report) {
    return `## ${SIGNS[report.verdict]} ${_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .VERDICT_WORDS */ ._G[report.verdict]}: S3 requests and Signature Version 2\n\n**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .markdownText */ .p7)((0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .verdictSentence */ .BT)(report))}**`;
}
function facts(report) {
    const { oldestRecord, newestRecord } = report.source;
    const records = oldestRecord === null ? '' : ` Records: ${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .moment */ .n$)(oldestRecord)} to ${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .moment */ .n$)(newestRecord)}.`;
    const scanned = report.scan.bytesScanned === null ? '' : ` Athena scanned ${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .byteSize */ .mz)(report.scan.bytesScanned)}.`;
    return `Checked: ${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .windowWords */ .Ee)(report.window)}. Read: ${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .sourceWords */ .hI)(report)}.${records}${scanned}`;
}
/** A chart for each of SigV2 and SigV4, whose numbers are too far apart for one scale, and a table of all. */
function trend(report, room) {
    const periods = (0,_content_trend_js__WEBPACK_IMPORTED_MODULE_5__/* .trendOf */ .RS)(report.daily, room.periods);
    if (room.periods === 0 || periods.length === 0)
        return '';
    const signatures = (0,_content_trend_js__WEBPACK_IMPORTED_MODULE_5__/* .shownSignatures */ .X5)(periods);
    const charts = signatures
        .filter(({ key }) => (key === 'sigV2' || key === 'sigV4') && periods.some((period) => period[key] > 0))
        .map(({ key, name }) => chart(`${name} requests ${(0,_content_trend_js__WEBPACK_IMPORTED_MODULE_5__/* .perPeriod */ .jf)(periods)}`, periods, key));
    const head = [periods[0]?.from === periods[0]?.to ? 'Day' : 'Days', ...signatures.map(({ title }) => title)];
    const rows = periods.map((period) => [
        (0,_content_trend_js__WEBPACK_IMPORTED_MODULE_5__/* .periodName */ .dN)(period),
        ...signatures.map(({ key }) => (0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .figure */ .vP)(period[key])),
    ]);
    const figures = signatures.map((_, column) => column + 1);
    return paragraphs([
        '### Trend',
        ...(periods.length < 2 ? [] : charts),
        `<details><summary>Requests ${(0,_content_trend_js__WEBPACK_IMPORTED_MODULE_5__/* .perPeriod */ .jf)(periods)}, as a table</summary>\n\n${table(head, rows, figures)}\n\n</details>`,
    ]);
}
/** Source of the syntax: https://mermaid.js.org/syntax/xyChart.html */
function chart(title, periods, key) {
    const most = Math.max(...periods.map((period) => period[key]));
    return [
        '```mermaid',
        '---',
        'config:',
        '  xyChart:',
        '    width: 900',
        '    height: 240',
        '    yAxis:',
        '      labelFontSize: 11',
        '  themeVariables:',
        '    xyChart:',
        `      plotColorPalette: '${key === 'sigV2' ? '#cf222e' : '#2da44e'}'`,
        '---',
        'xychart-beta',
        `  title "${(0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .mermaidText */ .Hg)(title)}"`,
        `  x-axis [${periods.map(({ from }) => `"${(0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .mermaidText */ .Hg)(from.slice(5))}"`).join(', ')}]`,
        `  y-axis "requests" 0 --> ${most}`,
        `  bar [${periods.map((period) => period[key]).join(', ')}]`,
        '```',
    ].join('\n');
}
function targets(report, room) {
    if (report.targets.length === 0)
        return '';
    const shown = (0,_content_targets_js__WEBPACK_IMPORTED_MODULE_4__/* .shownTargets */ .c)(report.targets, room.targets);
    const signatures = (0,_content_trend_js__WEBPACK_IMPORTED_MODULE_5__/* .shownSignatures */ .X5)(report.targets);
    const head = ['Bucket', 'Network', 'Verdict', ...signatures.map(({ title }) => title), LAST_SEEN];
    const rows = shown.map((target) => [
        code(target.bucket, room),
        code(target.network, room),
        `${SIGNS[target.verdict]} ${target.verdict}`,
        ...signatures.map(({ key }) => (0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .figure */ .vP)(target[key])),
        (0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .moment */ .n$)(target.lastSeen),
    ]);
    const counts = ['non-compliant', 'no-traffic', 'compliant']
        .map((verdict) => [verdict, report.targets.filter((target) => target.verdict === verdict).length])
        .filter(([, count]) => count > 0)
        .map(([verdict, count]) => `${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .figure */ .vP)(count)} ${verdict}`);
    const left = report.targets.length - shown.length;
    return paragraphs([
        '### Targets',
        shown.length === 0
            ? ''
            : table(head, rows, signatures.map((_, column) => column + 3)),
        left === 0
            ? ''
            : `${shown.length === 0 ? '' : `…and ${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(left, 'more target')}. `}In all: ${counts.join(', ')}.`,
    ]);
}
/** Heads that do not break, so that the dates below them do not either. */
const LAST_SEEN = 'Last&nbsp;seen&nbsp;(UTC)';
const REQUESTS = 'Requests,&nbsp;last&nbsp;seen';
function findings(report, room) {
    const { clients, exact, requests } = (0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .findingCounts */ .s_)(report);
    if (requests === 0 && clients === 0)
        return '';
    const causes = (0,_content_causes_js__WEBPACK_IMPORTED_MODULE_1__/* .rollUp */ .F3)(report.findings, (0,_content_causes_js__WEBPACK_IMPORTED_MODULE_1__/* .daysRead */ .eZ)(report));
    const shown = causes.slice(0, room.causes);
    const head = ['Client', 'Requester', REQUESTS, 'Bucket, remote IP'];
    const rows = shown.map((cause) => [
        clientCell(cause, room),
        code(cause.requester, room),
        [(0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .figure */ .vP)(cause.requests), (0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .refusedWords */ .ET)(cause), (0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .moment */ .n$)(cause.lastSeen)]
            .filter((part) => part !== '')
            .join('<br>'),
        `${several(cause.buckets.slice(0, _content_causes_js__WEBPACK_IMPORTED_MODULE_1__/* .EXAMPLES */ .kS), cause.bucketCount, room)}<br>${several(cause.remoteIps, cause.remoteIpCount, room)}`,
    ]);
    const left = causes.length - shown.length;
    const notListed = report.findingsNotListed.requests;
    const who = `${exact ? '' : 'at least '}${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(clients, 'client')}`;
    return paragraphs([
        '### Findings',
        `${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(requests, 'request')} by ${who}${causes.length === clients ? '' : `, from ${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(causes.length, 'cause')}`}: one row for each requester and product. A user agent is what a client calls itself.`,
        shown.length === 0 ? '' : table(head, rows, [2]),
        left > 0 ? `…and ${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(left, 'more cause')}: all are in \`report.json\`.` : '',
        notListed > 0
            ? `Beyond the ${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(report.findings.length, 'client')} that \`report.json\` lists, others made ${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(notListed, 'request')}.`
            : '',
        advice(shown, room),
    ]);
}
function clientCell(cause, room) {
    const versions = cause.versions.map((version) => ` ${code(version, room)}`).join(',');
    const agents = several(cause.userAgents.slice(0, 1), cause.userAgentCount, room);
    return `**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .markdownCellText */ .rU)((0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .clientName */ .V8)(cause))}**${versions}<br>signs by ${_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .SIGNS_BY */ .LG[cause.authentication]}<br>${agents}`;
}
/** Log objects named below one advice. */
const LOG_OBJECTS = 3;
/** What to change, once for each product and advice, and log objects to look at. */
function advice(causes, room) {
    const seenIn = new Map();
    for (const cause of causes) {
        const line = `**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .markdownText */ .p7)((0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .clientName */ .V8)(cause))}**: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .markdownText */ .p7)((0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .cut */ .Jj)(cause.advice, 1_000))}`;
        const logObjects = seenIn.get(line) ?? [];
        seenIn.set(line, logObjects);
        const [logObject] = cause.logObjects;
        if (logObject !== undefined && logObjects.length < LOG_OBJECTS && !logObjects.includes(logObject))
            logObjects.push(logObject);
    }
    const most = Math.max(room.causes / 10, 10);
    const lines = [...seenIn].slice(0, most).map(([line, logObjects]) => {
        const named = logObjects.map((logObject) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .markdownCode */ .D9)((0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .cut */ .Jj)(logObject, room.characters)));
        return named.length === 0 ? line : `${line} Seen in ${named.join(', ')}.`;
    });
    if (seenIn.size > most)
        lines.push('…and more in `report.json`');
    return lines.length === 0 ? '' : paragraphs(['#### What to change, and where it is seen', list(lines)]);
}
function exceptions(report, room) {
    if (report.exceptions.length === 0)
        return '';
    // What asks for somebody's attention first.
    const inOrder = [...report.exceptions].sort((a, b) => a.dueInDays - b.dueInDays);
    const shown = inOrder.slice(0, room.exceptions);
    const head = ['Exception', 'Matches', 'Requests'];
    const rows = shown.map((exception) => [
        `${exception.state === 'active' ? '' : '⚠️ '}${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .exceptionState */ .rO)(exception)}<br>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .markdownCellText */ .rU)((0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .cut */ .Jj)(exception.reason, room.characters))}<br>owner: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .markdownCellText */ .rU)((0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .cut */ .Jj)(exception.owner, room.characters))}`,
        (0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .matchParts */ .s3)(exception)
            .map(([name, value]) => `${name} ${code(value, room)}`)
            .join('<br>'),
        `${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .figure */ .vP)(exception.requests)}<br>${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(exception.clients, 'client')}`,
    ]);
    const left = inOrder.length - shown.length;
    return paragraphs([
        '### Exceptions',
        shown.length === 0 ? '' : table(head, rows, [2]),
        left > 0 ? `…and ${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(left, 'more exception')}: all are in \`report.json\`.` : '',
    ]);
}
const KINDS = { new: '🆕 new', gone: 'gone', still: 'still there' };
function comparison(report, room) {
    if (report.comparison === null)
        return '';
    const { earlier, caveats, ...kinds } = report.comparison;
    const head = ['Since then', 'Client', 'Requester', 'Requests', 'Before'];
    const causes = ['new', 'gone', 'still'].map((kind) => ({ kind, all: kinds[kind] }));
    const rows = causes.flatMap(({ kind, all }) => all
        .slice(0, room.compared)
        .map((cause) => [
        `${KINDS[kind]}${cause.excepted ? '<br>excepted' : ''}`,
        `**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .markdownCellText */ .rU)((0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .clientName */ .V8)(cause))}**`,
        code(cause.requester, room),
        (0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .figure */ .vP)(cause.requests),
        (0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .figure */ .vP)(cause.requestsBefore),
    ]));
    const left = causes.reduce((sum, { all }) => sum + all.length, 0) - rows.length;
    return paragraphs([
        `### Since the check of ${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .moment */ .n$)(earlier.generatedAt)}`,
        `That one was ${earlier.verdict}. ${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(kinds.new.length, 'cause')} new, ${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .figure */ .vP)(kinds.gone.length)} gone, ${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .figure */ .vP)(kinds.still.length)} still there.`,
        list(caveats.map(_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .markdownText */ .p7)),
        rows.length === 0 ? '' : table(head, rows, [3, 4]),
        left > 0 ? `…and ${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(left, 'more cause')}: all are in \`report.json\`.` : '',
    ]);
}
/** Buckets whose policies are written out. */
const POLICIES_SHOWN = 1;
function rehearsal(report, room) {
    if (report.verdict === 'inconclusive' && report.totals.sigV2 === 0)
        return '';
    const rehearsed = (0,_content_refused_js__WEBPACK_IMPORTED_MODULE_3__/* .rehearse */ .K)(report);
    const shown = rehearsed.denied.slice(0, Math.ceil(room.causes / 10));
    const rows = shown.map((cause) => [
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .markdownCellText */ .rU)((0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .clientName */ .V8)(cause)) + (cause.excepted ? '<br>excepted now' : ''),
        code(cause.requester, room),
        (0,_content_deny_words_js__WEBPACK_IMPORTED_MODULE_2__/* .requestsADay */ .Ku)(cause.requestsADay),
    ]);
    const left = rehearsed.denied.length - shown.length;
    return paragraphs([
        '### If SigV2 were denied now',
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .markdownText */ .p7)((0,_content_deny_words_js__WEBPACK_IMPORTED_MODULE_2__/* .rehearsalSentence */ .xM)(rehearsed)),
        rows.length === 0 ? '' : table(['Client', 'Requester', 'Refused a day'], rows, [2]),
        left > 0 && shown.length > 0 ? `…and ${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(left, 'more cause')}.` : '',
        room.causes === 0 ? '' : denial(rehearsed),
    ]);
}
/** The policies that would do it, and what they stop and do not. Bucket names in them are checked: no fence stands there. */
function denial({ policies, alsoStops, doesNotStop }) {
    const all = Object.values(policies.bucketPolicies);
    if (all.length === 0)
        return '';
    const left = all.length - POLICIES_SHOWN;
    const json = (policy) => `\`\`\`json\n${JSON.stringify(policy, null, 2)}\n\`\`\``;
    return paragraphs([
        '<details><summary>The policy that denies it, what else it stops, and what it does not</summary>',
        'In the policy of each bucket, beside the statements that it has:',
        ...all.slice(0, POLICIES_SHOWN).map(json),
        left > 0 ? `…and the same for ${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(left, 'more bucket')}.` : '',
        'Or as a service control policy, which names no principal: the same statement without `Principal`. `s3-sigv4-check check … --policy` prints all of them.',
        `It also stops:\n\n${list(alsoStops.map(_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .markdownText */ .p7))}`,
        `It does not stop:\n\n${list(doesNotStop.map(_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .markdownText */ .p7))}`,
        '</details>',
    ]);
}
function gaps(report, room) {
    if (report.gaps.length === 0)
        return '';
    const accepted = report.gaps.filter((gap) => gap.accepted);
    const inOrder = [...(0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .openGaps */ .i8)(report), ...accepted];
    const shown = inOrder.slice(0, room.gaps);
    const head = ['Gap', 'Where', 'Records', 'What it means, and what to do'];
    const rows = shown.map((gap) => [
        `\`${gap.name}\`${gap.accepted ? '<br>accepted' : ''}`,
        [gap.bucket, gap.network]
            .filter((part) => part !== null)
            .map((part) => code(part, room))
            .join('<br>'),
        gap.count === null ? '' : (0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .figure */ .vP)(gap.count),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .markdownCellText */ .rU)((0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .cut */ .Jj)(gap.message, 1_000)),
    ]);
    const left = inOrder.length - shown.length;
    return paragraphs([
        '### Gaps',
        `Reasons why the log proves less than it seems to: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .markdownText */ .p7)((0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .gapNames */ .VK)(inOrder))}.`,
        shown.length === 0 ? '' : table(head, rows, [2]),
        left > 0 && shown.length > 0 ? `…and ${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(left, 'more gap')}: all are in \`report.json\`.` : '',
        samples(shown, room),
    ]);
}
function samples(gaps, room) {
    const rows = gaps.flatMap((gap) => gap.samples
        .slice(0, room.samples)
        .map(({ logObject, record }) => [`\`${gap.name}\``, code(logObject, room), code(record, room)]));
    if (rows.length === 0)
        return '';
    return `<details><summary>Samples of these records</summary>\n\n${table(['Gap', 'Log object', 'Record'], rows, [])}\n\n</details>`;
}
function beside(report, room) {
    const parts = (0,_content_also_seen_js__WEBPACK_IMPORTED_MODULE_0__/* .besideParts */ .V9)(report);
    if (parts.length === 0)
        return '';
    const head = ['User agent', 'Requester', 'TLS', REQUESTS, 'Bucket, remote IP'];
    const blocks = parts.flatMap((part) => {
        const shown = part.clients.slice(0, room.beside);
        const rows = shown.map((client) => [
            code(client.userAgent, room),
            code(client.requester, room),
            client.tlsVersion === null ? '' : code(client.tlsVersion, room),
            `${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .figure */ .vP)(client.requests)}<br>${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .moment */ .n$)(client.lastSeen)}`,
            `${code(client.bucket, room)}<br>${code(client.remoteIp, room)}`,
        ]);
        return [
            `#### ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .markdownText */ .p7)(part.title)}`,
            (0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .markdownText */ .p7)(part.advice),
            rows.length === 0 ? '' : table(head, rows, [3]),
            (0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .markdownText */ .p7)((0,_content_also_seen_js__WEBPACK_IMPORTED_MODULE_0__/* .besideRest */ .vR)(part, shown.length)),
        ];
    });
    return paragraphs([`### ${_content_also_seen_js__WEBPACK_IMPORTED_MODULE_0__/* .BESIDE_TITLE */ .q1}`, _content_also_seen_js__WEBPACK_IMPORTED_MODULE_0__/* .BESIDE_SENTENCE */ .HV, ...blocks]);
}
function totals(report) {
    const { parts, signatures } = (0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .totalRows */ .wh)(report);
    const rows = [
        ...parts.flatMap(({ name, count }) => [
            [name, (0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .figure */ .vP)(count)],
            ...(name === 'in scope' ? signatures.map((row) => [`— ${row.name}`, (0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .figure */ .vP)(row.count)]) : []),
        ]),
        ['**all records read**', `**${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .figure */ .vP)(report.totals.records)}**`],
    ];
    return paragraphs(['### Totals', table(['Records', 'Count'], rows, [1])]);
}
function again(report) {
    const command = (0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .repeatCommand */ .pZ)(report);
    // A fenced block takes any text but its own fence; a line end in a path is spelt out.
    const text = (0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .visible */ .RK)(command);
    const fence = '`'.repeat(Math.max(3, ...(text.match(/`+/g) ?? []).map((run) => run.length + 1)));
    return paragraphs([
        `### ${_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .REPEAT_TITLE */ .HE}`,
        `${fence}sh\n${text}\n${fence}`,
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .markdownText */ .p7)((0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .repeatNote */ .qZ)(report)),
    ]);
}
/** The examples, and how many more there are of all `count`. */
function several(examples, count, room) {
    const shown = examples.map((text) => code(text, room));
    if (count > examples.length)
        shown.push(`and ${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .figure */ .vP)(count - examples.length)} more`);
    return shown.join('<br>');
}
function code(text, room) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .markdownCellCode */ .Pr)((0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .cut */ .Jj)(text, room.characters));
}
function table(head, rows, figures) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    const rule = head.map((_, column) => (figures.includes(column) ? '---:' : '---'));
    return [head, rule, ...rows].map(line).join('\n');
}
function list(items) {
    return items.map((item) => `- ${item}`).join('\n');
}
function paragraphs(parts) {
    return parts
        .filter((part) => part !== '')
        .map((part) => part.replace(/\n+$/, ''))
        .join('\n\n')
        .concat('\n');
}


/***/ }),

/***/ 2902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ reportJson)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7934);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8662);
/* harmony import */ var _report_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2871);



/** Findings in one piece. */
const FINDINGS_A_PIECE = 200;
/**
 * `report.json`: keys in the order of the schema, two blanks of indentation, a line end. It comes in pieces, since ten
 * thousand findings in one text would take more memory than a check of any log.
 */
function* reportJson(report) {
    const { findings } = report;
    const withoutFindings = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inertJson */ .nl)(JSON.stringify((0,valibot__WEBPACK_IMPORTED_MODULE_2__.parse)(_report_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .reportSchema */ .Qh, { ...report, findings: [] }), null, 2));
    // A line end is never part of a text in JSON, so that only the key itself can stand so.
    const [before, after] = withoutFindings.split(/(?<=\n {2}"findings": )\[\]/);
    yield before;
    for (let at = 0; at < findings.length; at += FINDINGS_A_PIECE)
        yield findings
            .slice(at, at + FINDINGS_A_PIECE)
            .map((finding) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inertJson */ .nl)(JSON.stringify((0,valibot__WEBPACK_IMPORTED_MODULE_2__.parse)(_report_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .findingSchema */ .$f, finding), null, 2)))
            .map((json, place) => `${at + place === 0 ? '[' : ','}\n    ${json.replaceAll('\n', '\n    ')}`)
            .join('');
    yield `${findings.length === 0 ? '[]' : '\n  ]'}${after}\n`;
}


/***/ }),

/***/ 2871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ findingSchema),
/* harmony export */   Qh: () => (/* binding */ reportSchema)
/* harmony export */ });
/* unused harmony export causeSchema */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7934);
/* harmony import */ var _model_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1133);
/* harmony import */ var _model_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1819);



/**
 * `Report` as a schema: `docs/report.schema.json` is made from it (`npm run schema`), and `report.json` is written through
 * it, which keeps its keys in this order. The compiler sees that schema and type say the same.
 */
const count = valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.number(), valibot__WEBPACK_IMPORTED_MODULE_0__.integer(), valibot__WEBPACK_IMPORTED_MODULE_0__.minValue(0));
const time = valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.string(), valibot__WEBPACK_IMPORTED_MODULE_0__.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/), valibot__WEBPACK_IMPORTED_MODULE_0__.description('ISO 8601 in UTC, with seconds'));
const list = (item) => valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.array(item), valibot__WEBPACK_IMPORTED_MODULE_0__.readonly());
const signatureCounts = {
    sigV4: count,
    sigV2: count,
    unsigned: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(count, valibot__WEBPACK_IMPORTED_MODULE_0__.description('the signature column is -')),
    unknown: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(count, valibot__WEBPACK_IMPORTED_MODULE_0__.description('any other value there')),
    missing: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(count, valibot__WEBPACK_IMPORTED_MODULE_0__.description('the record ends before the signature column')),
};
const gap = valibot__WEBPACK_IMPORTED_MODULE_0__.object({
    name: valibot__WEBPACK_IMPORTED_MODULE_0__.picklist(_model_names_js__WEBPACK_IMPORTED_MODULE_1__/* .GAP_NAMES */ .m),
    accepted: valibot__WEBPACK_IMPORTED_MODULE_0__.boolean(),
    bucket: valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(valibot__WEBPACK_IMPORTED_MODULE_0__.string()),
    network: valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(valibot__WEBPACK_IMPORTED_MODULE_0__.string()),
    count: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(count), valibot__WEBPACK_IMPORTED_MODULE_0__.description('records that it is about')),
    message: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.string(), valibot__WEBPACK_IMPORTED_MODULE_0__.description('what it means and what to do')),
    samples: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(list(valibot__WEBPACK_IMPORTED_MODULE_0__.object({ logObject: valibot__WEBPACK_IMPORTED_MODULE_0__.string(), record: valibot__WEBPACK_IMPORTED_MODULE_0__.string() })), valibot__WEBPACK_IMPORTED_MODULE_0__.maxLength(5)),
});
const target = valibot__WEBPACK_IMPORTED_MODULE_0__.object({
    bucket: valibot__WEBPACK_IMPORTED_MODULE_0__.string(),
    network: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.string(), valibot__WEBPACK_IMPORTED_MODULE_0__.description('canonical CIDR, or any')),
    verdict: valibot__WEBPACK_IMPORTED_MODULE_0__.picklist(['compliant', 'non-compliant', 'no-traffic']),
    ...signatureCounts,
    firstSeen: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(time), valibot__WEBPACK_IMPORTED_MODULE_0__.description('of its in-scope records')),
    lastSeen: valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(time),
});
const authentication = valibot__WEBPACK_IMPORTED_MODULE_0__.picklist(['header', 'presigned', 'unknown']);
const findingKeys = {
    bucket: valibot__WEBPACK_IMPORTED_MODULE_0__.string(),
    network: valibot__WEBPACK_IMPORTED_MODULE_0__.string(),
    remoteIp: valibot__WEBPACK_IMPORTED_MODULE_0__.string(),
    requester: valibot__WEBPACK_IMPORTED_MODULE_0__.string(),
    authentication,
    userAgent: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.string(), valibot__WEBPACK_IMPORTED_MODULE_0__.description('first 1,000 characters, secrets redacted')),
    cause: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.string(), valibot__WEBPACK_IMPORTED_MODULE_0__.regex(/^[0-9a-f]{12}$/), valibot__WEBPACK_IMPORTED_MODULE_0__.description('id of its cause')),
    client: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(valibot__WEBPACK_IMPORTED_MODULE_0__.object({ product: valibot__WEBPACK_IMPORTED_MODULE_0__.string(), version: valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(valibot__WEBPACK_IMPORTED_MODULE_0__.string()), advice: valibot__WEBPACK_IMPORTED_MODULE_0__.string() })), valibot__WEBPACK_IMPORTED_MODULE_0__.description('what it calls itself, as far as that is known')),
    requests: count,
    rejected: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(count, valibot__WEBPACK_IMPORTED_MODULE_0__.description('of the requests: answered 400, 401 or 403')),
    firstSeen: time,
    lastSeen: time,
    logObjects: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(list(valibot__WEBPACK_IMPORTED_MODULE_0__.string()), valibot__WEBPACK_IMPORTED_MODULE_0__.maxLength(20), valibot__WEBPACK_IMPORTED_MODULE_0__.description('the smallest by code points')),
    logObjectCount: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(count), valibot__WEBPACK_IMPORTED_MODULE_0__.description('exact, or null')),
};
const findingSchema = valibot__WEBPACK_IMPORTED_MODULE_0__.object(findingKeys);
const exception = valibot__WEBPACK_IMPORTED_MODULE_0__.object({
    reason: valibot__WEBPACK_IMPORTED_MODULE_0__.string(),
    owner: valibot__WEBPACK_IMPORTED_MODULE_0__.string(),
    expires: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.string(), valibot__WEBPACK_IMPORTED_MODULE_0__.regex(/^\d{4}-\d{2}-\d{2}$/), valibot__WEBPACK_IMPORTED_MODULE_0__.description('its last day, UTC')),
    match: valibot__WEBPACK_IMPORTED_MODULE_0__.object({
        bucket: valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(valibot__WEBPACK_IMPORTED_MODULE_0__.string()),
        network: valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(valibot__WEBPACK_IMPORTED_MODULE_0__.string()),
        requester: valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(valibot__WEBPACK_IMPORTED_MODULE_0__.string()),
        authentication: valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(authentication),
        userAgentContains: valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(valibot__WEBPACK_IMPORTED_MODULE_0__.string()),
    }),
    state: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.picklist(['active', 'expired', 'unmatched']), valibot__WEBPACK_IMPORTED_MODULE_0__.description('expired: it excepts nothing any more; unmatched: no client fits it')),
    dueInDays: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.number(), valibot__WEBPACK_IMPORTED_MODULE_0__.integer(), valibot__WEBPACK_IMPORTED_MODULE_0__.description('negative once expired')),
    requests: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(count, valibot__WEBPACK_IMPORTED_MODULE_0__.description('of SigV2 that fit it, excepted or not')),
    clients: count,
});
const causeIdentity = {
    id: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.string(), valibot__WEBPACK_IMPORTED_MODULE_0__.regex(/^[0-9a-f]{12}$/), valibot__WEBPACK_IMPORTED_MODULE_0__.description('the same in every run')),
    requester: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.string(), valibot__WEBPACK_IMPORTED_MODULE_0__.description('a role without its session')),
    product: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(valibot__WEBPACK_IMPORTED_MODULE_0__.string()), valibot__WEBPACK_IMPORTED_MODULE_0__.description('null where it is not known, and for the presigned URLs of a known requester')),
    authentication,
};
const causeSchema = valibot__WEBPACK_IMPORTED_MODULE_0__.object({
    ...causeIdentity,
    buckets: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(list(valibot__WEBPACK_IMPORTED_MODULE_0__.string()), valibot__WEBPACK_IMPORTED_MODULE_0__.maxLength(_model_report_js__WEBPACK_IMPORTED_MODULE_2__/* .CAUSE_BUCKETS_LISTED */ .K), valibot__WEBPACK_IMPORTED_MODULE_0__.description('those with most requests')),
    bucketCount: count,
    clientCount: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(count, valibot__WEBPACK_IMPORTED_MODULE_0__.description('how many findings it has')),
    requests: count,
    rejected: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(count, valibot__WEBPACK_IMPORTED_MODULE_0__.description('of the requests: answered 400, 401 or 403')),
    requestsPerDay: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.number(), valibot__WEBPACK_IMPORTED_MODULE_0__.minValue(0), valibot__WEBPACK_IMPORTED_MODULE_0__.description('over the time of all records read, at least one day; to a tenth')),
    firstSeen: time,
    lastSeen: time,
    advice: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.string(), valibot__WEBPACK_IMPORTED_MODULE_0__.description('what to change')),
    owner: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(valibot__WEBPACK_IMPORTED_MODULE_0__.string()), valibot__WEBPACK_IMPORTED_MODULE_0__.description('by the owners of its buckets')),
});
const comparedCause = valibot__WEBPACK_IMPORTED_MODULE_0__.object({
    ...causeIdentity,
    requests: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(count, valibot__WEBPACK_IMPORTED_MODULE_0__.description('now; 0: it is gone')),
    requestsBefore: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(count, valibot__WEBPACK_IMPORTED_MODULE_0__.description('in the earlier report; 0: it is new')),
    excepted: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.boolean(), valibot__WEBPACK_IMPORTED_MODULE_0__.description('all of its clients are excepted now')),
});
const beside = (what) => valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.object({
    requests: count,
    requestsNotListed: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(count, valibot__WEBPACK_IMPORTED_MODULE_0__.description('of clients that are not listed')),
    clients: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(list(valibot__WEBPACK_IMPORTED_MODULE_0__.object({
        bucket: valibot__WEBPACK_IMPORTED_MODULE_0__.string(),
        network: valibot__WEBPACK_IMPORTED_MODULE_0__.string(),
        remoteIp: valibot__WEBPACK_IMPORTED_MODULE_0__.string(),
        requester: valibot__WEBPACK_IMPORTED_MODULE_0__.string(),
        userAgent: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.string(), valibot__WEBPACK_IMPORTED_MODULE_0__.description('first 1,000 characters, secrets redacted')),
        tlsVersion: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(valibot__WEBPACK_IMPORTED_MODULE_0__.string()), valibot__WEBPACK_IMPORTED_MODULE_0__.description('null where the record ends before that column')),
        requests: count,
        firstSeen: time,
        lastSeen: time,
    })), valibot__WEBPACK_IMPORTED_MODULE_0__.maxLength(1_000), valibot__WEBPACK_IMPORTED_MODULE_0__.description('most requests first')),
}), valibot__WEBPACK_IMPORTED_MODULE_0__.description(`${what}; beside the verdict, no part of it`));
const query = valibot__WEBPACK_IMPORTED_MODULE_0__.object({
    queryExecutionId: valibot__WEBPACK_IMPORTED_MODULE_0__.string(),
    purpose: valibot__WEBPACK_IMPORTED_MODULE_0__.string(),
    bytesScanned: valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(count),
    engineVersion: valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(valibot__WEBPACK_IMPORTED_MODULE_0__.string()),
});
const reportSchema = valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.object({
    schemaVersion: valibot__WEBPACK_IMPORTED_MODULE_0__.literal(1),
    tool: valibot__WEBPACK_IMPORTED_MODULE_0__.object({ name: valibot__WEBPACK_IMPORTED_MODULE_0__.literal('s3-sigv4-check'), version: valibot__WEBPACK_IMPORTED_MODULE_0__.string() }),
    generatedAt: time,
    verdict: valibot__WEBPACK_IMPORTED_MODULE_0__.picklist(['compliant', 'non-compliant', 'inconclusive']),
    gaps: list(gap),
    window: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.object({ since: valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(time), until: valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(time) }), valibot__WEBPACK_IMPORTED_MODULE_0__.description('since included, until not; null: open')),
    source: valibot__WEBPACK_IMPORTED_MODULE_0__.object({
        engine: valibot__WEBPACK_IMPORTED_MODULE_0__.picklist(['embedded', 'athena']),
        locations: list(valibot__WEBPACK_IMPORTED_MODULE_0__.string()),
        logObjects: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(count, valibot__WEBPACK_IMPORTED_MODULE_0__.description('how many were opened')),
        formats: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(list(valibot__WEBPACK_IMPORTED_MODULE_0__.picklist(_model_names_js__WEBPACK_IMPORTED_MODULE_1__/* .LOG_FORMATS */ .C)), valibot__WEBPACK_IMPORTED_MODULE_0__.description('those met')),
        skippedFiles: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(count, valibot__WEBPACK_IMPORTED_MODULE_0__.description('left out for their hidden names, or written by CloudTrail beside its log files')),
        skippedEvents: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(count, valibot__WEBPACK_IMPORTED_MODULE_0__.description('CloudTrail events that are no request to S3')),
        bytes: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(count), valibot__WEBPACK_IMPORTED_MODULE_0__.description('as stored')),
        oldestRecord: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(time), valibot__WEBPACK_IMPORTED_MODULE_0__.description('of all records read')),
        newestRecord: valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(time),
    }),
    settings: valibot__WEBPACK_IMPORTED_MODULE_0__.object({
        buckets: list(valibot__WEBPACK_IMPORTED_MODULE_0__.string()),
        sourceIps: list(valibot__WEBPACK_IMPORTED_MODULE_0__.string()),
        excludeUserAgents: list(valibot__WEBPACK_IMPORTED_MODULE_0__.string()),
        acceptGaps: list(valibot__WEBPACK_IMPORTED_MODULE_0__.string()),
        ignoreRejected: valibot__WEBPACK_IMPORTED_MODULE_0__.boolean(),
    }),
    totals: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.object({
        records: count,
        inScope: count,
        ...signatureCounts,
        excluded: count,
        otherBuckets: count,
        otherNetworks: count,
        outsideWindow: count,
        service: count,
        unparsed: count,
    }), valibot__WEBPACK_IMPORTED_MODULE_0__.description('records = inScope + excluded + otherBuckets + otherNetworks + outsideWindow + service + unparsed; inScope = the five signature counts')),
    targets: list(target),
    findings: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(list(findingSchema), valibot__WEBPACK_IMPORTED_MODULE_0__.maxLength(10_000), valibot__WEBPACK_IMPORTED_MODULE_0__.description('most requests first')),
    causes: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(list(causeSchema), valibot__WEBPACK_IMPORTED_MODULE_0__.description('the listed findings rolled up; most requests first')),
    findingsNotListed: valibot__WEBPACK_IMPORTED_MODULE_0__.object({
        requests: count,
        clients: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(count), valibot__WEBPACK_IMPORTED_MODULE_0__.description('null where the engine cannot tell')),
    }),
    exceptions: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(list(exception), valibot__WEBPACK_IMPORTED_MODULE_0__.description('those of the exceptions file, in its order')),
    excepted: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(list(valibot__WEBPACK_IMPORTED_MODULE_0__.object({
        ...findingKeys,
        exception: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(count, valibot__WEBPACK_IMPORTED_MODULE_0__.description('index into exceptions of the one that excepts it')),
    })), valibot__WEBPACK_IMPORTED_MODULE_0__.maxLength(10_000), valibot__WEBPACK_IMPORTED_MODULE_0__.description('clients that would be findings')),
    exceptedNotListed: valibot__WEBPACK_IMPORTED_MODULE_0__.object({ requests: count, clients: count }),
    comparison: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(valibot__WEBPACK_IMPORTED_MODULE_0__.object({
        earlier: valibot__WEBPACK_IMPORTED_MODULE_0__.object({
            generatedAt: time,
            verdict: valibot__WEBPACK_IMPORTED_MODULE_0__.picklist(['compliant', 'non-compliant', 'inconclusive']),
        }),
        new: list(comparedCause),
        gone: list(comparedCause),
        still: list(comparedCause),
        caveats: list(valibot__WEBPACK_IMPORTED_MODULE_0__.string()),
    })), valibot__WEBPACK_IMPORTED_MODULE_0__.description('with an earlier report; null where none was given')),
    evidence: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.object({ records: valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(count), complete: valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(valibot__WEBPACK_IMPORTED_MODULE_0__.boolean()) }), valibot__WEBPACK_IMPORTED_MODULE_0__.description('evidence.csv; both null where none was written')),
    oldTls: beside('in-scope requests over TLS 1.0 or 1.1, whatever their signature'),
    anonymous: beside('in-scope requests that nobody signed'),
    daily: list(valibot__WEBPACK_IMPORTED_MODULE_0__.object({ date: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.string(), valibot__WEBPACK_IMPORTED_MODULE_0__.regex(/^\d{4}-\d{2}-\d{2}$/)), ...signatureCounts })),
    scan: valibot__WEBPACK_IMPORTED_MODULE_0__.object({
        bytesScanned: valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(count),
        durationSeconds: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.number(), valibot__WEBPACK_IMPORTED_MODULE_0__.minValue(0)),
        queries: list(query),
    }),
}), valibot__WEBPACK_IMPORTED_MODULE_0__.title('report.json of s3-sigv4-check'));


/***/ }),

/***/ 2261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ terminalText)
/* harmony export */ });
/* unused harmony export wrap */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _content_also_seen_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2805);
/* harmony import */ var _content_causes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6714);
/* harmony import */ var _content_deny_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6928);
/* harmony import */ var _content_refused_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9944);
/* harmony import */ var _content_targets_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8058);
/* harmony import */ var _content_trend_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6863);
/* harmony import */ var _content_words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7813);
/* harmony import */ var _display_width_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1122);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8662);










/** As it will stand there, so that it is measured so. */
function visible(text) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .inertText */ .UJ)((0,_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .visible */ .RK)(text));
}
/** What a terminal shows of each kind before it says how many more there are. */
const LISTED = 20;
const NARROWEST = 80;
const WIDEST = 140;
/** The report for a terminal: readable at 80 columns and without colour; ends with a line end. */
function terminalText(report, options) {
    const width = Math.min(Math.max(options.columns, NARROWEST), WIDEST);
    const paint = painter(options.colour);
    const blocks = [
        headline(report, width, paint),
        trend(report, width, paint),
        targets(report, width, paint),
        findings(report, width, paint),
        exceptions(report, width, paint),
        comparison(report, width, paint),
        rehearsal(report, width, paint, options),
        gaps(report, width, paint),
        beside(report, width, paint),
        totals(report, paint),
        next(report, width, paint, options),
    ];
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .inertLines */ .wi)(`${blocks.filter((block) => block !== '').join('\n\n')}\n`);
}
function painter(colour) {
    return colour ? (styles, text) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(styles, text, { validateStream: false }) : (_, text) => text;
}
const VERDICT_STYLE = {
    compliant: 'green',
    'non-compliant': 'red',
    inconclusive: 'yellow',
    'no-traffic': 'yellow',
};
function headline(report, width, paint) {
    const verdict = `${_content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .VERDICT_WORDS */ ._G[report.verdict].toUpperCase()}.`;
    const [first, ...rest] = wrap(`${verdict} ${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .verdictSentence */ .BT)(report)}`, width);
    const lines = [
        `${paint(['bold', VERDICT_STYLE[report.verdict]], verdict)}${first.slice(verdict.length)}`,
        ...rest,
        '',
        ...pairs([
            ['Checked', (0,_content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .windowWords */ .Ee)(report.window)],
            ['Read', (0,_content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .sourceWords */ .hI)(report)],
            [
                'Records',
                report.source.oldestRecord === null
                    ? 'none'
                    : `${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .moment */ .n$)(report.source.oldestRecord)} to ${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .moment */ .n$)(report.source.newestRecord)}`,
            ],
            ...(report.scan.bytesScanned === null
                ? []
                : [['Scanned', `${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .byteSize */ .mz)(report.scan.bytesScanned)} by Athena`]]),
        ], width, '', paint),
    ];
    const notes = bullets((0,_content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .caveats */ .oW)(report), width);
    return [...lines, ...(notes.length === 0 ? [] : ['', ...notes])].join('\n');
}
const SPARKS = '▁▂▃▄▅▆▇█';
/** A row of bars for each signature, each to its own scale; a day without a request of it is a dot. */
function trend(report, width, paint) {
    const periods = (0,_content_trend_js__WEBPACK_IMPORTED_MODULE_6__/* .trendOf */ .RS)(report.daily, width - 40);
    if (periods.length < 2)
        return '';
    const shown = (0,_content_trend_js__WEBPACK_IMPORTED_MODULE_6__/* .shownSignatures */ .X5)(periods);
    const names = Math.max(...shown.map(({ name }) => name.length));
    const barWidth = Math.min(Math.max(Math.floor((width - 40) / periods.length), 1), 4);
    const lines = shown.map(({ key, name }) => {
        const counts = periods.map((period) => period[key]);
        const most = Math.max(...counts);
        const bars = counts
            .map((count) => (count === 0 ? '·' : SPARKS[Math.ceil((count / most) * SPARKS.length) - 1]))
            .map((bar) => (barWidth === 1 ? bar : `${bar.repeat(barWidth - 1)} `))
            .join('');
        const least = Math.min(...counts);
        const range = most === 0 ? 'none' : least === most ? (0,_content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .figure */ .vP)(most) : `${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .figure */ .vP)(least)} to ${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .figure */ .vP)(most)}`;
        const style = key === 'sigV2' ? 'red' : key === 'sigV4' ? 'green' : 'dim';
        return `  ${name.padEnd(names)}  ${most === 0 ? bars : paint(style, bars)}${barWidth === 1 ? '  ' : ' '}${range}`;
    });
    const [first, last] = [periods[0], periods.at(-1)];
    return section(`Requests ${(0,_content_trend_js__WEBPACK_IMPORTED_MODULE_6__/* .perPeriod */ .jf)(periods)}, ${first.from} to ${last.to}`, paint, lines);
}
function targets(report, width, paint) {
    if (report.targets.length === 0)
        return '';
    const shown = (0,_content_targets_js__WEBPACK_IMPORTED_MODULE_5__/* .shownTargets */ .c)(report.targets, LISTED);
    const others = (target) => target.unknown + target.missing;
    const rows = shown.map((target) => [
        visible(target.bucket),
        visible(target.network),
        paint(VERDICT_STYLE[target.verdict], target.verdict),
        (0,_content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .figure */ .vP)(target.sigV2),
        (0,_content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .figure */ .vP)(target.sigV4),
        (0,_content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .figure */ .vP)(target.unsigned),
        (0,_content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .figure */ .vP)(others(target)),
        (0,_content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .moment */ .n$)(target.lastSeen),
    ]);
    const head = ['bucket', 'network', 'verdict', 'SigV2', 'SigV4', 'unsigned', 'other', 'last seen'];
    const text = table(head, rows, {
        width,
        paint,
        figures: [3, 4, 5, 6],
        wrapped: [0, 1],
        dispensable: [7, 6, 5],
    });
    return section('Targets', paint, [text, ...more(report.targets.length - shown.length, 'target')]);
}
function findings(report, width, paint) {
    if (report.verdict !== 'non-compliant')
        return '';
    const causes = (0,_content_causes_js__WEBPACK_IMPORTED_MODULE_2__/* .rollUp */ .F3)(report.findings, (0,_content_causes_js__WEBPACK_IMPORTED_MODULE_2__/* .daysRead */ .eZ)(report));
    const { clients, exact } = (0,_content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .findingCounts */ .s_)(report);
    const lines = [];
    causes.slice(0, LISTED).forEach((cause, index) => {
        if (index > 0)
            lines.push('');
        lines.push(...causeBlock(cause, index + 1, width, paint));
    });
    const left = causes.length - LISTED;
    if (left > 0)
        lines.push('', ...more(left, 'cause', 'all of them are in report.json'));
    if (report.findingsNotListed.requests > 0)
        lines.push('', ...wrap(`Beyond the ${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .hS)(report.findings.length, 'client')} that the report lists, ${report.findingsNotListed.clients === null
            ? 'others'
            : (0,_content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .hS)(report.findingsNotListed.clients, 'more')} made ${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .hS)(report.findingsNotListed.requests, 'request')}.`, width - 2).map((line) => `  ${line}`));
    const title = `Findings: ${exact ? '' : 'at least '}${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .hS)(clients, 'client')} signing with SigV2${causes.length === clients ? '' : `, from ${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .hS)(causes.length, 'cause')}`}`;
    return section(title, paint, lines);
}
function causeBlock(cause, number, width, paint) {
    const name = paint('bold', visible((0,_content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .clientName */ .V8)(cause)));
    const versions = cause.versions.length === 0 ? '' : ` ${cause.versions.map(visible).join(', ')}`;
    const refused = (0,_content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .refusedWords */ .ET)(cause);
    const clients = cause.clientCount === 1 ? '' : ` by ${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .hS)(cause.clientCount, 'client')}`;
    return [
        `${String(number).padStart(2)}  ${name}${versions}`,
        ...pairs([
            [
                'requests',
                `${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .figure */ .vP)(cause.requests)}${clients}${refused === '' ? '' : `, ${refused}`}; last seen ${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .moment */ .n$)(cause.lastSeen)}`,
            ],
            ['signs by', _content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .SIGNS_BY */ .LG[cause.authentication]],
            ['requester', cause.requester === '-' ? '- (not authenticated)' : visible(cause.requester)],
            ...listLines('bucket', cause.buckets.slice(0, _content_causes_js__WEBPACK_IMPORTED_MODULE_2__/* .EXAMPLES */ .kS), cause.bucketCount),
            ...listLines('remote IP', cause.remoteIps, cause.remoteIpCount),
            ...listLines('user agent', cause.userAgents, cause.userAgentCount),
            ...listLines('log object', cause.logObjects.slice(0, 1), 1),
            ['advice', visible(cause.advice)],
        ], width, '    ', paint),
    ];
}
/** The examples on a line each, and how many more there are of all `count`. */
function listLines(label, examples, count) {
    const lines = examples.map((text) => (text === '' ? '(empty)' : visible((0,_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .cut */ .Jj)(text, 300))));
    if (count > examples.length)
        lines.push(`and ${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .figure */ .vP)(count - examples.length)} more`);
    return lines.map((text, index) => [index === 0 ? label : '', text]);
}
function exceptions(report, width, paint) {
    if (report.exceptions.length === 0)
        return '';
    // What asks for somebody's attention first.
    const inOrder = [...report.exceptions].sort((a, b) => a.dueInDays - b.dueInDays);
    const lines = inOrder
        .slice(0, LISTED)
        .flatMap((exception) => [
        ...wrap(`${visible((0,_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .cut */ .Jj)(exception.reason, 200))} (${visible((0,_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .cut */ .Jj)(exception.owner, 60))})`, width - 4).map((line, index) => `${index === 0 ? '  ' : '    '}${line}`),
        ...pairs([
            ...(0,_content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .matchParts */ .s3)(exception).map(([name, value]) => [name, visible((0,_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .cut */ .Jj)(value, 200))]),
            ['state', (0,_content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .exceptionState */ .rO)(exception)],
            [
                'covers',
                `${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .hS)(exception.requests, 'request')} of ${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .hS)(exception.clients, 'client')} signing with SigV2`,
            ],
        ], width, '    ', paint),
    ]);
    const left = inOrder.length - LISTED;
    return section('Exceptions', paint, [
        ...lines,
        ...more(left, 'exception', 'all of them are in report.json'),
    ]);
}
/** Causes named of each kind. */
const COMPARED = 5;
function comparison(report, width, paint) {
    if (report.comparison === null)
        return '';
    const { earlier, caveats, ...kinds } = report.comparison;
    const lines = [
        `  ${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .hS)(kinds.new.length, 'cause')} new, ${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .figure */ .vP)(kinds.gone.length)} gone, ${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .figure */ .vP)(kinds.still.length)} still there.`,
    ];
    for (const [title, causes] of [
        ['new', kinds.new],
        ['gone', kinds.gone],
    ]) {
        for (const cause of causes.slice(0, COMPARED)) {
            const requests = (0,_content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .hS)(Math.max(cause.requests, cause.requestsBefore), 'request');
            lines.push(...wrap(`${title}: ${visible((0,_content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .clientName */ .V8)(cause))} of ${visible((0,_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .cut */ .Jj)(cause.requester, 120))}, ${requests}${cause.excepted ? ', excepted' : ''}`, width - 4).map((line, index) => `${index === 0 ? '  ' : '    '}${line}`));
        }
        lines.push(...more(causes.length - COMPARED, `${title} cause`, 'all of them are in report.json'));
    }
    return section(`Since the check of ${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .moment */ .n$)(earlier.generatedAt)} (${earlier.verdict})`, paint, [
        ...lines,
        ...bullets(caveats, width),
    ]);
}
/** Causes that a rehearsal names; the findings above tell more of them. */
const REHEARSED = 10;
function rehearsal(report, width, paint, { spell = _content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .asOption */ .ui }) {
    const rehearsed = (0,_content_refused_js__WEBPACK_IMPORTED_MODULE_4__/* .rehearse */ .K)(report);
    if (rehearsed.denied.length === 0)
        return '';
    const figures = Math.max(...rehearsed.denied.slice(0, REHEARSED).map((cause) => (0,_content_deny_words_js__WEBPACK_IMPORTED_MODULE_3__/* .requestsADay */ .Ku)(cause.requestsADay).length));
    const indent = ' '.repeat(figures + 10);
    return section('If SigV2 were denied now', paint, [
        ...wrap((0,_content_deny_words_js__WEBPACK_IMPORTED_MODULE_3__/* .rehearsalSentence */ .xM)(rehearsed), width - 2).map((line) => `  ${line}`),
        ...rehearsed.denied
            .slice(0, REHEARSED)
            .flatMap((cause) => wrap(visible((0,_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .cut */ .Jj)((0,_content_deny_words_js__WEBPACK_IMPORTED_MODULE_3__/* .deniedName */ .Pb)(cause), 300)), width - indent.length).map((line, index) => index === 0
            ? `  ${(0,_content_deny_words_js__WEBPACK_IMPORTED_MODULE_3__/* .requestsADay */ .Ku)(cause.requestsADay).padStart(figures)} a day  ${line}`
            : `${indent}${line}`)),
        ...more(rehearsed.denied.length - REHEARSED, 'cause'),
        ...wrap(`${spell === _content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .asOption */ .ui ? '--policy prints' : 'The job summary holds'} the policies that deny it. They also stop clients that are not seen here.`, width - 2).map((line) => `  ${line}`),
    ]);
}
function gaps(report, width, paint) {
    if (report.gaps.length === 0)
        return '';
    const inOrder = [...(0,_content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .openGaps */ .i8)(report), ...report.gaps.filter(({ accepted }) => accepted)];
    const lines = [];
    inOrder.slice(0, LISTED).forEach((gap, index) => {
        if (index > 0)
            lines.push('');
        lines.push(...gapBlock(gap, width, paint));
    });
    const left = inOrder.length - LISTED;
    if (left > 0)
        lines.push('', ...more(left, 'gap', 'all of them are in report.json'));
    return section('Gaps: why the log proves less than it seems to', paint, lines);
}
function gapBlock(gap, width, paint) {
    const place = (0,_content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .placeOf */ .$t)(gap);
    const name = paint(gap.accepted ? 'dim' : ['bold', 'yellow'], gap.name);
    const count = gap.count === null ? '' : ` (${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .hS)(gap.count, 'record')})`;
    const heading = `${gap.name}${gap.accepted ? ' (accepted)' : ''}${count}`;
    const [first, ...rest] = wrap(`${heading}${place === '' ? '' : `: ${visible(place)}`}`, width - 4);
    return [
        `  ${name}${first.slice(gap.name.length)}`,
        ...rest.map((line) => `    ${line}`),
        ...wrap(visible(gap.message), width - 4).map((line) => `    ${line}`),
        ...gap.samples.flatMap(({ logObject, record }) => [
            ...pairs([
                ['in', visible(logObject)],
                ['line', visible((0,_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .cut */ .Jj)(record, 200))],
            ], width, '    ', paint),
        ]),
    ];
}
/** Clients named of each kind beside the verdict. */
const BESIDE = 5;
function beside(report, width, paint) {
    const parts = (0,_content_also_seen_js__WEBPACK_IMPORTED_MODULE_1__/* .besideParts */ .V9)(report);
    if (parts.length === 0)
        return '';
    const indented = (text) => wrap(text, width - 2).map((line) => `  ${line}`);
    const lines = parts.flatMap((part) => {
        const shown = part.clients.slice(0, BESIDE);
        const figures = Math.max(...shown.map(({ requests }) => (0,_content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .figure */ .vP)(requests).length));
        const indent = ' '.repeat(figures + 6);
        const rest = (0,_content_also_seen_js__WEBPACK_IMPORTED_MODULE_1__/* .besideRest */ .vR)(part, shown.length);
        return [
            '',
            ...indented(`${part.title}. ${part.advice}`),
            ...shown.flatMap((client) => wrap(besideClient(client), width - indent.length).map((line, index) => index === 0 ? `    ${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .figure */ .vP)(client.requests).padStart(figures)}  ${line}` : `${indent}${line}`)),
            ...(rest === '' ? [] : indented(rest)),
        ];
    });
    return section(_content_also_seen_js__WEBPACK_IMPORTED_MODULE_1__/* .BESIDE_TITLE */ .q1, paint, [...indented(_content_also_seen_js__WEBPACK_IMPORTED_MODULE_1__/* .BESIDE_SENTENCE */ .HV), ...lines]);
}
function besideClient(client) {
    const { userAgent, requester, remoteIp, bucket, tlsVersion } = client;
    const agent = userAgent === '' ? '(empty)' : visible((0,_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .cut */ .Jj)(userAgent, 100));
    const who = requester === '-' ? '' : ` of ${visible((0,_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .cut */ .Jj)(requester, 120))}`;
    const tls = tlsVersion === null ? '' : `, ${visible(tlsVersion)}`;
    return `${agent}${who}, from ${visible(remoteIp)} to ${visible(bucket)}${tls}`;
}
function totals(report, paint) {
    const { parts, signatures } = (0,_content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .totalRows */ .wh)(report);
    const used = parts.filter(({ name, count }) => count > 0 || name === 'in scope');
    const rows = [
        { text: 'records read', count: report.totals.records },
        ...used.flatMap(({ name, count }) => [
            { text: `  ${name}`, count },
            ...(name === 'in scope'
                ? signatures
                    .filter((row) => row.count > 0)
                    .map((row) => ({ text: `    ${row.name}`, count: row.count }))
                : []),
        ]),
    ];
    const names = Math.max(...rows.map(({ text }) => text.length));
    const figures = Math.max(...rows.map(({ count }) => (0,_content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .figure */ .vP)(count).length));
    return section('Totals', paint, rows.map(({ text, count }) => `  ${text.padEnd(names)}  ${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .figure */ .vP)(count).padStart(figures)}`));
}
function next(report, width, paint, { reportDirectory, spell = _content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .asOption */ .ui }) {
    const steps = (0,_content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .nextSteps */ .Zn)(report, spell);
    if (reportDirectory !== null)
        steps.push(`Open ${visible(reportDirectory)}/report.html for the whole report and its evidence.`);
    else if (report.verdict === 'non-compliant')
        steps.push('For the records behind the findings: `--report-directory DIR`');
    return section('Next', paint, bullets(steps, width));
}
function bullets(sentences, width) {
    return sentences.flatMap((sentence) => wrap(sentence, width - 4).map((line, index) => `  ${index === 0 ? '-' : ' '} ${line}`));
}
function more(count, noun, where = '') {
    return count <= 0 ? [] : [`  … and ${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .hS)(count, `more ${noun}`)}${where === '' ? '' : `; ${where}`}.`];
}
function section(title, paint, lines) {
    return [paint('bold', title), ...lines].join('\n');
}
/** Labels, and beside them their values, wrapped. */
function pairs(rows, width, indent, paint) {
    const labels = Math.max(...rows.map(([label]) => label.length)) + 2;
    return rows.flatMap(([label, value]) => wrap(value, width - indent.length - labels).map((line, index) => `${indent}${index === 0 && label !== '' ? paint('dim', label.padEnd(labels)) : ' '.repeat(labels)}${line}`));
}
/** Lines of at most `width` columns; a word that is longer is broken where it must be. */
function wrap(text, width) {
    const lines = [];
    let line = '';
    let used = 0;
    const flush = () => {
        lines.push(line);
        line = '';
        used = 0;
    };
    for (const word of text.split(' ')) {
        const wide = (0,_display_width_js__WEBPACK_IMPORTED_MODULE_8__/* .displayWidth */ .F)(word);
        if (line !== '' && used + 1 + wide > width)
            flush();
        if (wide <= width) {
            line = line === '' ? word : `${line} ${word}`;
            used = used === 0 ? wide : used + 1 + wide;
            continue;
        }
        for (const piece of piecesOf(word, width)) {
            const columns = (0,_display_width_js__WEBPACK_IMPORTED_MODULE_8__/* .displayWidth */ .F)(piece);
            if (used + columns > width)
                flush();
            line += piece;
            used += columns;
        }
    }
    if (line !== '' || lines.length === 0)
        flush();
    return lines;
}
/** Where a long word may break: after each slash of a path, and anywhere in what is longer still. */
function piecesOf(word, width) {
    return word.split(/(?<=\/)/).flatMap((part) => ((0,_display_width_js__WEBPACK_IMPORTED_MODULE_8__/* .displayWidth */ .F)(part) <= width ? [part] : Array.from(part)));
}
const GAP_BETWEEN = 2;
const LEAST_WRAPPED = 18;
function table(head, rows, layout) {
    const natural = head.map((title, column) => Math.max((0,_display_width_js__WEBPACK_IMPORTED_MODULE_8__/* .displayWidth */ .F)(title), ...rows.map((row) => (0,_display_width_js__WEBPACK_IMPORTED_MODULE_8__/* .displayWidth */ .F)(row[column]))));
    const least = natural.map((width, column) => layout.wrapped.includes(column) ? Math.min(width, LEAST_WRAPPED) : width);
    const left = new Set(head.keys());
    const total = (widths) => [...left].reduce((sum, column) => sum + widths[column] + GAP_BETWEEN, 0);
    for (const column of layout.dispensable)
        if (total(least) > layout.width)
            left.delete(column);
    const widths = [...natural];
    let over = total(widths) - layout.width;
    while (over > 0) {
        const widest = layout.wrapped.reduce((a, b) => (widths[a] >= widths[b] ? a : b));
        if (widths[widest] <= LEAST_WRAPPED)
            break;
        widths[widest] = widths[widest] - 1;
        over--;
    }
    const columns = [...left];
    const lines = [columns.map((column) => [layout.paint('dim', head[column])])];
    for (const row of rows)
        lines.push(columns.map((column) => layout.wrapped.includes(column)
            ? wrap(row[column], widths[column])
            : [row[column]]));
    return lines.flatMap((cells) => rowLines(cells)).join('\n');
    /** The lines of a row, as many as its tallest cell has. */
    function rowLines(cells) {
        const tallest = Math.max(...cells.map((cell) => cell.length));
        return Array.from({ length: tallest }, (_, line) => cells
            .map((cell, place) => {
            const text = cell[line] ?? '';
            const column = columns[place];
            const padding = ' '.repeat(Math.max(widths[column] - (0,_display_width_js__WEBPACK_IMPORTED_MODULE_8__/* .displayWidth */ .F)(text), 0));
            const gap = ' '.repeat(GAP_BETWEEN);
            return layout.figures.includes(column) ? `${gap}${padding}${text}` : `${gap}${text}${padding}`;
        })
            .join('')
            .trimEnd());
    }
}


/***/ }),

/***/ 9579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ findEarlierFiles),
/* harmony export */   W: () => (/* binding */ refuseForeignFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _runtime_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(525);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8418);






/** Tells whose the files are. A directory that is missing, or cannot be read, holds none. */
async function findEarlierFiles(directory) {
    const present = [];
    for (const file of _files_js__WEBPACK_IMPORTED_MODULE_5__/* .REPORT_FILES */ .JL)
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, file)).catch(() => null)) !== null)
            present.push(file);
    const sums = present.includes(_files_js__WEBPACK_IMPORTED_MODULE_5__/* .SUMS_FILE */ .A$) ? await readSums((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, _files_js__WEBPACK_IMPORTED_MODULE_5__/* .SUMS_FILE */ .A$)) : null;
    if (sums === null)
        return { own: [], foreign: present };
    const own = [];
    for (const file of present)
        if (file === _files_js__WEBPACK_IMPORTED_MODULE_5__/* .SUMS_FILE */ .A$ || sums.get(file) === (await sumOf((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, file))))
            own.push(file);
    return { own, foreign: present.filter((file) => !own.includes(file)) };
}
/** Throws a SettingsError where a report would take the place of a file that no earlier run wrote. */
async function refuseForeignFiles(directory) {
    const { foreign } = await findEarlierFiles(directory);
    if (foreign.length === 0)
        return;
    const [them, were] = foreign.length === 1 ? ['it', 'was'] : ['them', 'were'];
    throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .SettingsError */ .GN(`report-directory ${directory} holds ${foreign.join(', ')}: no earlier check wrote ${them}, or ${them} ${were} changed since. Move ${them} away, or give another directory.`);
}
/** A line for each of the other files, and little else fits. */
const LARGEST_SUMS_BYTES = 4_096;
/** The sums by file; null where this is not a file of sums that a report directory has. */
async function readSums(path) {
    const there = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path).catch(() => null);
    if (there === null || !there.isFile() || there.size > LARGEST_SUMS_BYTES)
        return null;
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(path, 'utf8').catch(() => '');
    const sums = new Map();
    for (const line of text.split('\n').slice(0, -1)) {
        const [, sum, name] = /^([0-9a-f]{64}) {2}(\S+)$/.exec(line) ?? [];
        if (sum === undefined || name === undefined || name === _files_js__WEBPACK_IMPORTED_MODULE_5__/* .SUMS_FILE */ .A$)
            return null;
        if (!_files_js__WEBPACK_IMPORTED_MODULE_5__/* .REPORT_FILES */ .JL.some((file) => file === name) || sums.has(name))
            return null;
        sums.set(name, sum);
    }
    return sums.has('report.json') ? sums : null;
}
/** SHA-256 in hexadecimal; null for what is not a regular file or cannot be read. */
async function sumOf(path) {
    const there = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path).catch(() => null);
    if (there === null || !there.isFile())
        return null;
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    try {
        for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path))
            hash.update(chunk);
    }
    catch {
        return null;
    }
    return hash.digest('hex');
}


/***/ }),

/***/ 8418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  JL: () => (/* binding */ REPORT_FILES),
  A$: () => (/* binding */ SUMS_FILE),
  i9: () => (/* binding */ packageFiles)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/csv-stringify/lib/sync.js + 7 modules
var sync = __webpack_require__(6789);
// EXTERNAL MODULE: ./lib/log-formats/columns.js
var columns = __webpack_require__(7732);
// EXTERNAL MODULE: ./lib/report/formats/escape.js
var formats_escape = __webpack_require__(8662);
;// CONCATENATED MODULE: ./lib/report/formats/evidence-csv.js



const HEADER = [...columns/* COLUMN_NAMES */.aC, 'log_object'];
/** Records made into text at a time. */
const CHUNK = 1_000;
/**
 * `evidence.csv`, in pieces: RFC 4180, UTF-8, a header line, then one line for each record: its 27 columns, empty where it
 * ends before them, and its log object. Source: https://www.rfc-editor.org/rfc/rfc4180
 */
function* evidenceCsv(evidence) {
    yield csvLines([HEADER]);
    for (let from = 0; from < evidence.records.length; from += CHUNK)
        yield csvLines(evidence.records
            .slice(from, from + CHUNK)
            .map(({ record, logObject }) => [
            ...columns/* COLUMN_NAMES */.aC.map((_, column) => (0,formats_escape/* csvCell */.rK)(record.columns[column] ?? '')),
            (0,formats_escape/* csvCell */.rK)(logObject),
        ]));
}
/** A lone CR or LF, which a path can hold, ends a line for many readers, so that it is quoted like the CR LF of RFC 4180. */
function csvLines(rows) {
    return (0,sync/* stringify */.A)(rows, { record_delimiter: '\r\n', quoted_match: /[\r\n]/ });
}

// EXTERNAL MODULE: ./lib/log-formats/record.js
var log_formats_record = __webpack_require__(2954);
// EXTERNAL MODULE: ./lib/report/content/also-seen.js
var also_seen = __webpack_require__(2805);
// EXTERNAL MODULE: ./lib/report/content/causes.js
var content_causes = __webpack_require__(6714);
// EXTERNAL MODULE: ./lib/report/content/deny-words.js
var deny_words = __webpack_require__(6928);
// EXTERNAL MODULE: ./lib/report/content/refused.js + 1 modules
var refused = __webpack_require__(9944);
// EXTERNAL MODULE: ./lib/report/content/targets.js
var targets = __webpack_require__(8058);
// EXTERNAL MODULE: ./lib/report/content/trend.js
var trend = __webpack_require__(6863);
// EXTERNAL MODULE: ./lib/report/content/words.js
var content_words = __webpack_require__(7813);
;// CONCATENATED MODULE: ./lib/report/formats/chart-svg.js



/** Widths in the chart's own units, which a page shows as pixels: for a desktop and paper, and for a phone. */
const WIDTHS = { wide: 1160, narrow: 360 };
/** Room for the figures of the axis. */
const LEFT = { wide: 72, narrow: 56 };
/** Width of a date. */
const LABEL = 68;
const PANEL = { top: 26, height: 110, between: 30 };
/**
 * Requests period by period: a panel with its own scale for SigV2, SigV4 and, where there are any, all others, since their
 * numbers are far apart.
 */
function trendSvg(periods, size) {
    const panels = panelsOf(periods);
    const height = panels.length * (PANEL.top + PANEL.height + PANEL.between);
    const described = panels
        .map(({ title, counts }) => `${title}: at most ${(0,content_words/* figure */.vP)(Math.max(...counts))}, in all ${(0,content_words/* figure */.vP)(sum(counts))}.`)
        .join(' ');
    return [
        `<svg class="${size}" viewBox="0 0 ${WIDTHS[size]} ${height}" role="img" aria-labelledby="${size}-title ${size}-description">`,
        `<title id="${size}-title">${(0,formats_escape/* html */.qy)(`Requests ${(0,trend/* perPeriod */.jf)(periods)} by signature`)}</title>`,
        `<desc id="${size}-description">${(0,formats_escape/* html */.qy)(described)}</desc>`,
        ...panels.map((panel, index) => panelSvg(panel, periods, size, index * (PANEL.top + PANEL.height + PANEL.between))),
        '</svg>',
    ].join('\n');
}
function panelsOf(periods) {
    const per = (0,trend/* perPeriod */.jf)(periods);
    const named = (0,trend/* shownSignatures */.X5)(periods)
        .map(({ name }) => name)
        .filter((name) => name !== 'SigV2' && name !== 'SigV4');
    const others = periods.map(({ unsigned, unknown, missing }) => unsigned + unknown + missing);
    const panels = [
        { title: `SigV2 requests ${per}`, kind: 'sigV2', counts: periods.map(({ sigV2 }) => sigV2) },
        { title: `SigV4 requests ${per}`, kind: 'sigV4', counts: periods.map(({ sigV4 }) => sigV4) },
    ];
    if (sum(others) > 0)
        panels.push({
            title: `Other requests ${per} (${named.join(', ')})`,
            kind: 'others',
            counts: others,
        });
    return panels;
}
function panelSvg({ title, kind, counts }, periods, size, top) {
    const width = WIDTHS[size];
    const left = LEFT[size];
    const floor = top + PANEL.top + PANEL.height;
    const ceiling = niceCeiling(Math.max(...counts));
    const slot = (width - left) / periods.length;
    const bar = Math.min(slot * 0.75, 64);
    const xOf = (index) => left + slot * index + slot / 2;
    const heightOf = (count) => (count / ceiling) * PANEL.height;
    const ticks = ceiling === 1 ? [0, 1] : [0, ceiling / 2, ceiling];
    const labelEvery = Math.ceil((LABEL + 8) / slot);
    const parts = [`<text class="title" x="0" y="${top + 14}">${(0,formats_escape/* html */.qy)(title)}</text>`];
    for (const tick of ticks) {
        const y = number(floor - heightOf(tick));
        if (tick > 0)
            parts.push(`<line class="grid" x1="${left}" x2="${width}" y1="${y}" y2="${y}"/>`);
        parts.push(`<text x="${left - 8}" y="${number(floor - heightOf(tick) + 4)}" text-anchor="end">${(0,content_words/* figure */.vP)(tick)}</text>`);
    }
    counts.forEach((count, index) => {
        const period = periods[index];
        if (count > 0) {
            // A single request among millions is still a bar.
            const tall = Math.max(heightOf(count), 1.5);
            parts.push(`<rect class="${kind}" x="${number(xOf(index) - bar / 2)}" y="${number(floor - tall)}" width="${number(bar)}" height="${number(tall)}"><title>${(0,formats_escape/* html */.qy)(`${(0,trend/* periodName */.dN)(period)}: ${(0,content_words/* figure */.vP)(count)}`)}</title></rect>`);
        }
        if (index % labelEvery === 0)
            parts.push(`<text x="${number(Math.min(xOf(index), width - LABEL / 2))}" y="${floor + 17}" text-anchor="middle">${(0,formats_escape/* html */.qy)(period.from)}</text>`);
    });
    parts.push(`<line class="axis" x1="${left}" x2="${width}" y1="${floor}" y2="${floor}"/>`);
    return `<g>${parts.join('')}</g>`;
}
/** A round number that is not below the count, and whose half is a whole number. */
function niceCeiling(count) {
    if (count <= 1)
        return 1;
    const power = 10 ** Math.floor(Math.log10(count));
    for (const step of [1, 2, 3, 4, 5, 6, 8, 10])
        if (step * power >= count && (step * power) % 2 === 0)
            return step * power;
    return 10 * power;
}
function sum(counts) {
    return counts.reduce((total, count) => total + count, 0);
}
function number(value) {
    return String(Math.round(value * 10) / 10);
}

;// CONCATENATED MODULE: ./lib/report/formats/html-page.js
/** What `report.html` looks like, and what it does where script runs. Both are let through by their hashes alone. */
const STYLE = `
:root {
  color-scheme: light dark;
  --ground: #fff; --raised: #f6f8fa; --line: #d1d9e0; --text: #1f2328; --quiet: #59636e; --link: #0969da;
  --red: #cf222e; --green: #1a7f37; --amber: #9a6700; --grey: #818b98;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #0d1117; --raised: #161b22; --line: #3d444d; --text: #f0f6fc; --quiet: #9198a1; --link: #4493f8;
    --red: #f85149; --green: #3fb950; --amber: #d29922; --grey: #9198a1;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; overflow-wrap: break-word; background: var(--ground); color: var(--text); font: 15px/1.5 system-ui, -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; }
header, main, footer { max-width: 1200px; margin: 0 auto; padding: 0 20px; }
header { padding-top: 24px; }
main { padding-bottom: 32px; }
h1 { font-size: 26px; line-height: 1.25; margin: 0 0 8px; }
h2 { font-size: 20px; margin: 36px 0 10px; padding-bottom: 6px; border-bottom: 1px solid var(--line); }
h3 { font-size: 15px; margin: 20px 0 6px; }
p { margin: 8px 0; }
a { color: var(--link); }
code, pre { font: 12.5px/1.5 ui-monospace, SFMono-Regular, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; }
code { unicode-bidi: isolate; overflow-wrap: anywhere; }
pre { background: var(--raised); border: 1px solid var(--line); border-radius: 6px; padding: 12px; overflow-x: auto; white-space: pre-wrap; overflow-wrap: anywhere; }
.quiet { color: var(--quiet); }
.verdict { border: 1px solid var(--line); border-left-width: 8px; border-radius: 8px; padding: 18px 20px; background: var(--raised); }
.verdict p { margin: 6px 0 0; font-size: 17px; }
.verdict.compliant { border-left-color: var(--green); }
.verdict.non-compliant { border-left-color: var(--red); }
.verdict.inconclusive { border-left-color: var(--amber); }
.badge { font-weight: 600; }
td .badge { display: inline-block; min-width: 100px; }
.badge.compliant, .badge.non-compliant, .badge.no-traffic { white-space: nowrap; }
.badge.compliant { color: var(--green); }
.badge.non-compliant { color: var(--red); }
.badge.inconclusive, .badge.no-traffic, .badge.expired, .badge.unmatched { color: var(--amber); }
.badge.accepted, .badge.active { color: var(--quiet); }
nav ul { display: flex; flex-wrap: wrap; gap: 2px 16px; list-style: none; margin: 12px 0 0; padding: 0; }
dl.facts { display: grid; grid-template-columns: max-content 1fr; gap: 4px 16px; margin: 16px 0; }
dl.facts dt { color: var(--quiet); }
dl.facts dd { margin: 0; min-width: 0; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 14px; }
caption { text-align: left; color: var(--quiet); padding: 0 0 6px; }
th, td { text-align: left; vertical-align: top; padding: 7px 10px; border-bottom: 1px solid var(--line); }
thead th { border-bottom: 2px solid var(--line); white-space: nowrap; }
th.figure, td.figure { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
td.time { min-width: 106px; font-variant-numeric: tabular-nums; }
tbody th { font-weight: 400; }
td ul, .plain { list-style: none; margin: 0; padding: 0; }
.totals { width: auto; min-width: 320px; }
.totals .part th { padding-left: 30px; }
.totals .sum th, .totals .sum td { font-weight: 600; }
.wide td { min-width: 110px; }
.wide code { overflow-wrap: normal; white-space: pre-wrap; }
.cards td { min-width: 142px; }
.cards td.figure { min-width: 0; }
.cards td.time { min-width: 106px; }
td.medium, .cards td.medium { min-width: 218px; }
td.long, .cards td.long { min-width: 270px; }
.advice { margin: 4px 0 0; font-size: 13.5px; }
th button { all: unset; cursor: pointer; font-weight: 600; }
th button:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
th button::after { content: " ↕"; color: var(--quiet); font-size: 11px; font-weight: 400; }
th[aria-sort] button::after { content: " ▾"; color: inherit; }
th[aria-sort="ascending"] button::after { content: " ▴"; }
.filter { display: flex; flex-wrap: wrap; gap: 6px 12px; align-items: baseline; margin: 8px 0 12px; }
.filter label { display: flex; flex-wrap: wrap; gap: 4px 8px; align-items: baseline; }
.filter input { font: inherit; color: inherit; background: var(--ground); border: 1px solid var(--grey); border-radius: 6px; padding: 5px 10px; width: 260px; max-width: 100%; }
svg { display: block; width: 100%; height: auto; }
svg.narrow { display: none; }
svg text { fill: var(--quiet); font-size: 12px; font-family: inherit; }
svg .title { fill: var(--text); font-size: 14px; font-weight: 600; }
svg .axis { stroke: var(--grey); stroke-width: 1; }
svg .grid { stroke: var(--line); stroke-width: 1; }
svg .sigV2 { fill: var(--red); }
svg .sigV4 { fill: var(--green); }
svg .others { fill: var(--grey); }
details { margin: 8px 0; }
summary { cursor: pointer; color: var(--link); }
footer { border-top: 1px solid var(--line); padding-top: 16px; padding-bottom: 32px; color: var(--quiet); font-size: 13px; }
@media screen and (max-width: 760px) {
  svg.wide { display: none; }
  svg.narrow { display: block; }
  header, main, footer { padding-left: 14px; padding-right: 14px; }
  h1 { font-size: 22px; }
  dl.facts { grid-template-columns: 1fr; gap: 0; }
  dl.facts dd { margin-bottom: 8px; }
  table.cards:not([data-sortable]) thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table.cards[data-sortable] thead { display: block; }
  table.cards[data-sortable] thead tr { display: flex; flex-wrap: wrap; gap: 4px 16px; border: 0; padding: 0; }
  table.cards[data-sortable] thead th { border: 0; padding: 4px 0; }
  table.cards[data-sortable] thead tr:has(button)::before { content: "Sort by"; color: var(--quiet); padding: 4px 0; }
  table.cards, table.cards tbody, table.cards tr, table.cards td { display: block; }
  table.cards tr { border: 1px solid var(--line); border-radius: 8px; padding: 8px 12px; margin: 0 0 12px; }
  table.cards tr[hidden] { display: none; }
  table.cards td { border: 0; padding: 4px 0; text-align: left; white-space: normal; min-width: 0; }
  table.cards td { position: relative; padding-left: 116px; min-height: 28px; }
  table.cards td::before { content: attr(data-label); position: absolute; left: 0; width: 108px; color: var(--quiet); font-size: 13px; }
  table.cards td.long { padding-left: 0; }
  table.cards td.long::before { position: static; display: block; width: auto; }
}
@page wide { size: landscape; }
@media print {
  table.wide { page: wide; }
  :root { --ground: #fff; --raised: #fff; --line: #bbb; --text: #000; --quiet: #333; --link: #000; --red: #a40e26; --green: #116329; --amber: #7d4e00; --grey: #666; }
  body { font-size: 10pt; }
  header, main, footer { max-width: none; padding: 0; }
  nav, .filter, details:not([open]) { display: none; }
  th button::after { content: none; }
  table { font-size: 8.5pt; }
  thead { display: table-header-group; }
  tr, svg, .verdict { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  .scroll { overflow: visible; }
  th, td { padding: 4px 6px; }
  code { font-size: 7.5pt; }
  .advice { font-size: 8pt; }
  td.long, .wide td, .cards td.figure, td .badge { min-width: 0; }
  .cards td, .cards td.medium, .cards td.long { min-width: 58px; }
  td.time, .cards td.time { min-width: 68px; }
  .wide code { overflow-wrap: anywhere; }
}
`;
/** Puts sorting and filtering to the tables that ask for it (`data-sortable`); what they hold is there without it. */
const SCRIPT = `
for (const table of document.querySelectorAll('table[data-sortable]')) {
  const body = table.tBodies[0];
  const rows = [...body.rows];
  const keyOf = (row, column) => row.cells[column].dataset.sort ?? row.cells[column].textContent;
  [...table.tHead.rows[0].cells].forEach((head, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = head.textContent;
    head.replaceChildren(button);
    const figures = head.classList.contains('figure');
    button.addEventListener('click', () => {
      const now = head.getAttribute('aria-sort');
      const descending = now === null ? figures : now === 'ascending';
      for (const other of table.tHead.rows[0].cells) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
      const sign = descending ? -1 : 1;
      rows.sort((a, b) => {
        const [x, y] = [keyOf(a, column), keyOf(b, column)];
        return sign * (figures ? Number(x) - Number(y) : x < y ? -1 : x > y ? 1 : 0);
      });
      body.append(...rows);
    });
  });
  const filter = document.createElement('div');
  filter.className = 'filter';
  const label = document.createElement('label');
  label.textContent = 'Show only rows with ';
  const input = document.createElement('input');
  input.type = 'search';
  label.append(input);
  const shown = document.createElement('span');
  shown.className = 'quiet';
  shown.setAttribute('role', 'status');
  filter.append(label, shown);
  table.parentElement.before(filter);
  const texts = new Map(rows.map((row) => [row, row.textContent.toLowerCase()]));
  input.addEventListener('input', () => {
    const words = input.value.toLowerCase().split(/\\s+/);
    let count = 0;
    for (const row of rows) {
      row.hidden = !words.every((word) => texts.get(row).includes(word));
      if (!row.hidden) count++;
    }
    shown.textContent = count + ' of ' + rows.length + ' shown';
  });
}
`;

;// CONCATENATED MODULE: ./lib/report/formats/html.js












/** Rows of each table; what is left is counted, and is in report.json or evidence.csv. */
const CAUSES = 1_000;
const ROWS = 2_000;
const EVIDENCE_RECORDS = 1_000;
const COMPARED = 600;
const BESIDE = 100;
/** Characters of one text of a client, of one cell of the evidence, of a message. */
const CHARACTERS = 1_000;
const CELL_CHARACTERS = 300;
/** Bars of the chart. */
const PERIODS = 62;
/**
 * `report.html`, in pieces: one file that asks for nothing from anywhere, and says so in its Content-Security-Policy. All
 * of it can be read without script.
 */
function* htmlReport(parts) {
    const { report } = parts;
    yield head(report);
    yield intro(report);
    yield '<main>\n';
    yield html_trend(report);
    yield html_targets(report);
    yield* findings(report);
    yield exceptions(report);
    yield comparison(report);
    yield rehearsal(report);
    yield gaps(report);
    yield beside(report);
    yield totals(report);
    yield whatToDo(report);
    yield* evidence(parts.evidence);
    yield statements(parts.queries);
    yield files(parts.files);
    yield '</main>\n';
    yield `<footer>${(0,formats_escape/* html */.qy)(`${report.tool.name} ${report.tool.version}, ${(0,content_words/* moment */.n$)(report.generatedAt)}`)}</footer>\n<script>${SCRIPT}</script>\n</body>\n</html>\n`;
}
function hashOf(text) {
    return `'sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}'`;
}
function head(report) {
    const policy = [
        "default-src 'none'",
        `script-src ${hashOf(SCRIPT)}`,
        `style-src ${hashOf(STYLE)}`,
        'img-src data:',
        "base-uri 'none'",
        "form-action 'none'",
    ].join('; ');
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>${content_words/* VERDICT_WORDS */._G[report.verdict]}: S3 requests and Signature Version 2</title>
<style>${STYLE}</style>
</head>
<body>
`;
}
function intro(report) {
    const { oldestRecord, newestRecord, locations } = report.source;
    const { settings } = report;
    const facts = [
        ['Checked', (0,formats_escape/* html */.qy)((0,content_words/* windowWords */.Ee)(report.window))],
        ['Read', (0,formats_escape/* html */.qy)((0,content_words/* sourceWords */.hI)(report))],
        ['Locations', codes(locations)],
        ['Records', oldestRecord === null ? 'none' : (0,formats_escape/* html */.qy)(`${(0,content_words/* moment */.n$)(oldestRecord)} to ${(0,content_words/* moment */.n$)(newestRecord)}`)],
        ['Buckets', settings.buckets.length === 0 ? 'every bucket in the logs' : codes(settings.buckets)],
        ['Source IPs', settings.sourceIps.length === 0 ? 'any address' : codes(settings.sourceIps)],
        [
            'Excluded user agents',
            settings.excludeUserAgents.length === 0 ? 'none' : codes(settings.excludeUserAgents),
        ],
        ['Accepted gaps', settings.acceptGaps.length === 0 ? 'none' : codes(settings.acceptGaps)],
    ];
    if (settings.ignoreRejected)
        facts.push(['Ignored', 'clients all of whose SigV2 requests were refused']);
    if (report.scan.bytesScanned !== null)
        facts.push(['Scanned', (0,formats_escape/* html */.qy)(`${(0,content_words/* byteSize */.mz)(report.scan.bytesScanned)} by Athena`)]);
    const notes = (0,content_words/* caveats */.oW)(report);
    const links = SECTIONS.filter(({ has }) => has(report)).map(({ id, title }) => `<li><a href="#${id}">${title}</a></li>`);
    return `<header>
<div class="verdict ${report.verdict}">
<h1><span class="badge ${report.verdict}">${content_words/* VERDICT_WORDS */._G[report.verdict]}</span>: S3 requests and Signature Version 2</h1>
<p>${prose((0,content_words/* verdictSentence */.BT)(report))}</p>
</div>
<nav aria-label="Sections"><ul>${links.join('')}</ul></nav>
${definitions(facts)}
${notes.length === 0 ? '' : `<ul>${notes.map((note) => `<li>${prose(note)}</li>`).join('')}</ul>\n`}</header>
`;
}
const always = () => true;
const isRehearsed = ({ totals, verdict }) => verdict !== 'inconclusive' || totals.sigV2 > 0;
const SECTIONS = [
    { id: 'trend', title: 'Trend', has: ({ daily }) => daily.length > 0 },
    { id: 'targets', title: 'Targets', has: ({ targets }) => targets.length > 0 },
    { id: 'findings', title: 'Findings', has: (report) => (0,content_words/* findingCounts */.s_)(report).requests > 0 },
    { id: 'exceptions', title: 'Exceptions', has: ({ exceptions }) => exceptions.length > 0 },
    { id: 'comparison', title: 'Comparison', has: ({ comparison }) => comparison !== null },
    { id: 'rehearsal', title: 'Rehearsal', has: isRehearsed },
    { id: 'gaps', title: 'Gaps', has: ({ gaps }) => gaps.length > 0 },
    { id: 'beside', title: also_seen/* BESIDE_TITLE */.q1, has: (report) => (0,also_seen/* besideParts */.V9)(report).length > 0 },
    { id: 'totals', title: 'Totals', has: always },
    { id: 'what-to-do', title: 'What to do', has: always },
    { id: 'evidence', title: 'Evidence', has: always },
    { id: 'sql', title: 'SQL', has: always },
    { id: 'files', title: 'Files', has: always },
];
function section(id, title, parts) {
    return `<section>\n<h2 id="${id}">${(0,formats_escape/* html */.qy)(title)}</h2>\n${parts.filter((part) => part !== '').join('\n')}\n</section>\n`;
}
function html_trend(report) {
    const periods = (0,trend/* trendOf */.RS)(report.daily, PERIODS);
    if (periods.length === 0)
        return '';
    const signatures = (0,trend/* shownSignatures */.X5)(periods);
    const rows = periods.map((period) => [
        cell((0,formats_escape/* html */.qy)((0,trend/* periodName */.dN)(period)), { kind: 'time' }),
        ...signatures.map(({ key }) => figureCell(period[key])),
    ]);
    const columns = [column('Day'), ...signatures.map(({ title }) => column(title, 'figure'))];
    return section('trend', 'Trend', [
        `<div class="chart" role="region" aria-label="Chart of requests ${(0,trend/* perPeriod */.jf)(periods)}" tabindex="0">\n${trendSvg(periods, 'wide')}\n${trendSvg(periods, 'narrow')}\n</div>`,
        `<details><summary>Requests ${(0,trend/* perPeriod */.jf)(periods)}, as a table</summary>\n${table(columns, rows, { label: `Requests ${(0,trend/* perPeriod */.jf)(periods)}` })}\n</details>`,
    ]);
}
function html_targets(report) {
    if (report.targets.length === 0)
        return '';
    const signatures = (0,trend/* shownSignatures */.X5)(report.targets);
    const columns = [
        column('Bucket'),
        column('Network'),
        column('Verdict'),
        ...signatures.map(({ title }) => column(title, 'figure')),
        column('First seen'),
        column('Last seen'),
    ];
    const shown = (0,targets/* shownTargets */.c)(report.targets, ROWS);
    const rows = shown.map((target) => [
        cell(code(target.bucket)),
        cell(code(target.network)),
        cell(badge(target.verdict, target.verdict)),
        ...signatures.map(({ key }) => figureCell(target[key])),
        cell((0,content_words/* moment */.n$)(target.firstSeen), { kind: 'time' }),
        cell((0,content_words/* moment */.n$)(target.lastSeen), { kind: 'time' }),
    ]);
    return section('targets', 'Targets', [
        table(columns, rows, { label: 'Targets', sortable: rows.length > 5, cards: true }),
        more(report.targets.length - rows.length, 'target'),
    ]);
}
function* findings(report) {
    const { clients, exact, requests } = (0,content_words/* findingCounts */.s_)(report);
    if (requests === 0)
        return;
    const causes = (0,content_causes/* rollUp */.F3)(report.findings, (0,content_causes/* daysRead */.eZ)(report));
    const columns = [
        column('Client'),
        column('Requester'),
        column('Requests', 'figure'),
        column('Bucket, remote IP'),
        column('Last seen'),
        column('Log object'),
    ];
    const rows = causes
        .slice(0, CAUSES)
        .map((cause) => [
        cell(clientCell(cause), { kind: 'long', sort: (0,content_words/* clientName */.V8)(cause) }),
        cell(code(cause.requester), { kind: 'medium' }),
        requestsCell(cause),
        cell(examples(cause.buckets.slice(0, content_causes/* EXAMPLES */.kS), cause.bucketCount) +
            examples(cause.remoteIps, cause.remoteIpCount)),
        cell((0,content_words/* moment */.n$)(cause.lastSeen), { kind: 'time' }),
        cell(examples(cause.logObjects.slice(0, 1), 1)),
    ]);
    const who = `${exact ? '' : 'at least '}${(0,content_words/* counted */.hS)(clients, 'client')}`;
    const notListed = report.findingsNotListed.requests;
    yield section('findings', 'Findings', [
        `<p>${(0,formats_escape/* html */.qy)(`${(0,content_words/* counted */.hS)(requests, 'request')} by ${who}${causes.length === clients ? '' : `, from ${(0,content_words/* counted */.hS)(causes.length, 'cause')}`}: one row for each requester and product. A user agent is what a client calls itself.`)}</p>`,
        table(columns, rows, { label: 'Findings', sortable: true, cards: true }),
        more(causes.length - rows.length, 'cause'),
        notListed === 0
            ? ''
            : `<p>${(0,formats_escape/* html */.qy)(`Beyond the ${(0,content_words/* counted */.hS)(report.findings.length, 'client')} that report.json lists, others made ${(0,content_words/* counted */.hS)(notListed, 'request')}.`)}</p>`,
    ]);
}
function requestsCell(cause) {
    const refused = (0,content_words/* refusedWords */.ET)(cause);
    return {
        ...figureCell(cause.requests),
        content: `${(0,content_words/* figure */.vP)(cause.requests)}${refused === '' ? '' : `<div class="quiet">${refused}</div>`}`,
    };
}
function clientCell(cause) {
    const versions = cause.versions.map((version) => ` ${code(version)}`).join(',');
    return `<strong>${(0,formats_escape/* html */.qy)((0,content_words/* clientName */.V8)(cause))}</strong>${versions}<br>signs by ${content_words/* SIGNS_BY */.LG[cause.authentication]}<div class="quiet">${examples(cause.userAgents, cause.userAgentCount)}</div><p class="advice">${prose((0,formats_escape/* cut */.Jj)(cause.advice, CHARACTERS))}</p>`;
}
function exceptions(report) {
    if (report.exceptions.length === 0)
        return '';
    const columns = [
        column('Reason'),
        column('Owner'),
        column('Matches'),
        column('State'),
        column('Requests', 'figure'),
        column('Clients', 'figure'),
    ];
    const shown = [...report.exceptions].sort((a, b) => a.dueInDays - b.dueInDays).slice(0, ROWS);
    const rows = shown.map((exception) => [
        cell((0,formats_escape/* html */.qy)((0,formats_escape/* cut */.Jj)(exception.reason, CHARACTERS)), { kind: 'medium' }),
        cell((0,formats_escape/* html */.qy)((0,formats_escape/* cut */.Jj)(exception.owner, CHARACTERS))),
        cell(`<ul>${(0,content_words/* matchParts */.s3)(exception)
            .map(([name, value]) => `<li>${(0,formats_escape/* html */.qy)(name)} ${code(value)}</li>`)
            .join('')}</ul>`, { kind: 'medium' }),
        cell(badge(exception.state, (0,content_words/* exceptionState */.rO)(exception))),
        figureCell(exception.requests),
        figureCell(exception.clients),
    ]);
    return section('exceptions', 'Exceptions', [
        table(columns, rows, { label: 'Exceptions', cards: true }),
        more(report.exceptions.length - rows.length, 'exception'),
    ]);
}
function comparison(report) {
    if (report.comparison === null)
        return '';
    const { earlier, caveats: notes, ...kinds } = report.comparison;
    const columns = [
        column('Since then'),
        column('Client'),
        column('Requester'),
        column('Requests', 'figure'),
        column('Before', 'figure'),
    ];
    const causes = [
        ...kinds.new.map((cause) => ({ cause, kind: 'new' })),
        ...kinds.gone.map((cause) => ({ cause, kind: 'gone' })),
        ...kinds.still.map((cause) => ({ cause, kind: 'still there' })),
    ];
    const rows = causes
        .slice(0, COMPARED)
        .map(({ cause, kind }) => [
        cell(`${kind}${cause.excepted ? ', excepted' : ''}`),
        cell(`<strong>${(0,formats_escape/* html */.qy)((0,content_words/* clientName */.V8)(cause))}</strong>`, { sort: (0,content_words/* clientName */.V8)(cause) }),
        cell(code(cause.requester), { kind: 'medium' }),
        figureCell(cause.requests),
        figureCell(cause.requestsBefore),
    ]);
    return section('comparison', `Since the check of ${(0,content_words/* moment */.n$)(earlier.generatedAt)}`, [
        `<p>That one was ${badge(earlier.verdict, earlier.verdict)}. ${(0,formats_escape/* html */.qy)(`${(0,content_words/* counted */.hS)(kinds.new.length, 'cause')} new, ${(0,content_words/* figure */.vP)(kinds.gone.length)} gone, ${(0,content_words/* figure */.vP)(kinds.still.length)} still there.`)}</p>`,
        notes.length === 0 ? '' : `<ul>${notes.map((note) => `<li>${prose(note)}</li>`).join('')}</ul>`,
        rows.length === 0
            ? ''
            : table(columns, rows, { label: 'Comparison', sortable: rows.length > 5, cards: true }),
        more(causes.length - rows.length, 'cause'),
    ]);
}
/** Buckets whose policies are written out; `--policy` prints all. */
const POLICIES = 20;
function rehearsal(report) {
    if (!isRehearsed(report))
        return '';
    const rehearsed = (0,refused/* rehearse */.K)(report);
    const { denied, policies, alsoStops, doesNotStop } = rehearsed;
    const columns = [column('Client'), column('Requester'), column('Refused a day', 'figure')];
    const rows = denied
        .slice(0, CAUSES)
        .map((cause) => [
        cell(`<strong>${(0,formats_escape/* html */.qy)((0,content_words/* clientName */.V8)(cause))}</strong>${cause.excepted ? ', excepted now' : ''}`),
        cell(code(cause.requester)),
        cell((0,formats_escape/* html */.qy)((0,deny_words/* requestsADay */.Ku)(cause.requestsADay)), { kind: 'figure', sort: String(cause.requestsADay) }),
    ]);
    const json = (policy) => `<pre tabindex="0"><code>${JSON.stringify(policy, null, 2).split('\n').map(formats_escape/* html */.qy).join('\n')}</code></pre>`;
    const all = Object.entries(policies.bucketPolicies);
    const sentences = (list) => `<ul>${list.map((text) => `<li>${prose(text)}</li>`).join('')}</ul>`;
    return section('rehearsal', 'If SigV2 were denied now', [
        `<p>${prose((0,deny_words/* rehearsalSentence */.xM)(rehearsed))}</p>`,
        rows.length === 0 ? '' : table(columns, rows, { label: 'Who would be refused', cards: true }),
        more(denied.length - rows.length, 'cause'),
        all.length === 0
            ? ''
            : `<details><summary>The policies that deny it, what else they stop, and what they do not</summary>
<h3>It also stops</h3>${sentences(alsoStops)}
<h3>It does not stop</h3>${sentences(doesNotStop)}
${all
                .slice(0, POLICIES)
                .map(([bucket, policy]) => `<h3>Bucket policy of ${code(bucket)}, beside the statements that it has</h3>${json(policy)}`)
                .join('\n')}
${all.length > POLICIES ? `<p>${(0,formats_escape/* html */.qy)(`…and the same for ${(0,content_words/* counted */.hS)(all.length - POLICIES, 'more bucket')}: add --policy.`)}</p>` : ''}
<h3>Service control policy</h3>${policies.serviceControlPolicies.map(json).join('\n')}
</details>`,
    ]);
}
function gaps(report) {
    if (report.gaps.length === 0)
        return '';
    const inOrder = [...(0,content_words/* openGaps */.i8)(report), ...report.gaps.filter(({ accepted }) => accepted)];
    const shown = inOrder.slice(0, ROWS);
    const columns = [
        column('Gap'),
        column('Where'),
        column('Records', 'figure'),
        column('What it means, and what to do'),
    ];
    const rows = shown.map((gap) => [
        cell(`<code>${gap.name}</code>${gap.accepted ? `<br>${badge('accepted', 'accepted')}` : ''}`),
        cell(whereOf(gap)),
        gap.count === null ? cell('') : figureCell(gap.count),
        cell(prose((0,formats_escape/* cut */.Jj)(gap.message, CHARACTERS)) + samples(gap), { kind: 'long' }),
    ]);
    return section('gaps', 'Gaps', [
        '<p>Reasons why the log proves less than it seems to.</p>',
        table(columns, rows, { label: 'Gaps', cards: true }),
        more(inOrder.length - rows.length, 'gap'),
    ]);
}
function whereOf(gap) {
    return [gap.bucket, gap.network]
        .filter((part) => part !== null)
        .map(code)
        .join('<br>');
}
function samples({ samples }) {
    if (samples.length === 0)
        return '';
    const items = samples.map(({ logObject, record }) => `<li>${code(record)}<br>in ${code(logObject)}</li>`);
    return `<p>Samples:</p><ul>${items.join('')}</ul>`;
}
function totals(report) {
    const { parts, signatures } = (0,content_words/* totalRows */.wh)(report);
    const row = (name, count, kind) => `<tr${kind === '' ? '' : ` class="${kind}"`}><th scope="row">${(0,formats_escape/* html */.qy)(name)}</th><td class="figure">${(0,content_words/* figure */.vP)(count)}</td></tr>`;
    const rows = [
        ...parts.flatMap(({ name, count }) => [
            row(name, count, ''),
            ...(name === 'in scope'
                ? signatures.map((signature) => row(signature.name, signature.count, 'part'))
                : []),
        ]),
        row('all records read', report.totals.records, 'sum'),
    ];
    return section('totals', 'Totals', [
        `<table class="totals">\n<thead><tr><th scope="col">Records</th><th scope="col" class="figure">Count</th></tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`,
    ]);
}
function whatToDo(report) {
    const steps = (0,content_words/* nextSteps */.Zn)(report, content_words/* asOption */.ui).map((step) => `<li>${prose(step)}</li>`);
    const note = (0,content_words/* repeatNote */.qZ)(report);
    return section('what-to-do', 'What to do', [
        `<ul>${steps.join('')}</ul>`,
        `<h3>${content_words/* REPEAT_TITLE */.HE}</h3>`,
        `<pre tabindex="0"><code>${(0,formats_escape/* html */.qy)((0,content_words/* repeatCommand */.pZ)(report))}</code></pre>`,
        note === '' ? '' : `<p>${prose(note)}</p>`,
    ]);
}
const EVIDENCE_COLUMNS = [
    ['time', 'Time'],
    ['bucket', 'Bucket'],
    ['remote_ip', 'Remote IP'],
    ['requester', 'Requester'],
    ['operation', 'Operation'],
    ['key', 'Key'],
    ['request_uri', 'Request'],
    ['http_status', 'Status'],
    ['signature_version', 'Signature'],
    ['authentication_type', 'Signed by'],
    ['user_agent', 'User agent'],
];
function* evidence(evidence) {
    if (evidence === null || evidence.records.length === 0) {
        yield section('evidence', 'Evidence', ['<p>There is no record to show.</p>']);
        return;
    }
    const shown = evidence.records.slice(0, EVIDENCE_RECORDS);
    const columns = [...EVIDENCE_COLUMNS.map(([, title]) => column(title)), column('Log object')];
    const rows = shown.map(({ record, logObject }) => [
        ...EVIDENCE_COLUMNS.map(([name]) => cell(cellCode((0,log_formats_record/* columnText */.Q)(record, name) ?? ''), {
            kind: name === 'user_agent' || name === 'request_uri' ? 'long' : '',
        })),
        cell(cellCode(logObject)),
    ]);
    const all = evidence.records.length;
    const words = all === shown.length
        ? `${(0,content_words/* counted */.hS)(all, 'record')} behind the findings`
        : `The first ${(0,content_words/* figure */.vP)(shown.length)} of ${(0,content_words/* counted */.hS)(all, 'record')} behind the findings`;
    yield section('evidence', 'Evidence', [
        `<p>${(0,formats_escape/* html */.qy)(`${words}${evidence.complete ? '' : ', not all of them'}. evidence.csv holds all 27 columns.`)}</p>`,
        `<details${all <= 20 ? ' open' : ''}><summary>${(0,formats_escape/* html */.qy)((0,content_words/* counted */.hS)(shown.length, 'record'))}</summary>\n${table(columns, rows, { label: 'Evidence', wide: true })}\n</details>`,
    ]);
}
function beside(report) {
    const parts = (0,also_seen/* besideParts */.V9)(report);
    if (parts.length === 0)
        return '';
    return section('beside', also_seen/* BESIDE_TITLE */.q1, [`<p>${(0,formats_escape/* html */.qy)(also_seen/* BESIDE_SENTENCE */.HV)}</p>`, ...parts.map(besidePart)]);
}
function besidePart(part) {
    const columns = [
        column('User agent'),
        column('Requester'),
        column('TLS'),
        column('Requests', 'figure'),
        column('Bucket'),
        column('Remote IP'),
        column('Last seen'),
    ];
    const rows = part.clients
        .slice(0, BESIDE)
        .map((client) => [
        cell(code(client.userAgent), { kind: 'long' }),
        cell(code(client.requester), { kind: 'medium' }),
        cell(client.tlsVersion === null ? '-' : code(client.tlsVersion)),
        figureCell(client.requests),
        cell(code(client.bucket)),
        cell(code(client.remoteIp)),
        cell((0,content_words/* moment */.n$)(client.lastSeen), { kind: 'time' }),
    ]);
    const rest = (0,also_seen/* besideRest */.vR)(part, rows.length);
    return `<h3>${(0,formats_escape/* html */.qy)(part.title)}</h3>
<p>${(0,formats_escape/* html */.qy)(part.advice)}</p>
${table(columns, rows, { label: part.title, sortable: rows.length > 5, cards: true })}${rest === '' ? '' : `\n<p>${(0,formats_escape/* html */.qy)(rest)}</p>`}`;
}
function statements(queries) {
    if (queries.length === 0)
        return section('sql', 'SQL', ['<p>No statement ran: the embedded engine read the log files itself.</p>']);
    const blocks = queries.map(({ purpose, queryExecutionId, bytesScanned, engineVersion, statement }) => {
        const notes = [bytesScanned === null ? null : `${(0,content_words/* byteSize */.mz)(bytesScanned)} scanned`, engineVersion];
        const words = notes.filter((note) => note !== null).join(', ');
        const lines = statement.split('\n').map(formats_escape/* html */.qy).join('\n');
        return `<details><summary>${(0,formats_escape/* html */.qy)(purpose)}</summary>\n<p>Query execution ${code(queryExecutionId)}${words === '' ? '' : (0,formats_escape/* html */.qy)(`: ${words}`)}</p>\n<pre tabindex="0"><code>${lines}</code></pre>\n</details>`;
    });
    return section('sql', 'SQL', [
        `<p>${(0,formats_escape/* html */.qy)(`${(0,content_words/* counted */.hS)(queries.length, 'statement')} ran on Athena, in this order.`)}</p>`,
        ...blocks,
    ]);
}
function files(digests) {
    const columns = [column('File'), column('Bytes', 'figure'), column('SHA-256')];
    const rows = digests.map(({ name, bytes, sha256 }) => [
        cell(code(name)),
        figureCell(bytes),
        cell(`<code>${(0,formats_escape/* html */.qy)(sha256)}</code>`),
    ]);
    return section('files', 'Files', [
        '<p>Beside this file, as they were written with it. <code>s3-sigv4-check verify DIRECTORY</code> checks them, and this file, against <code>SHA256SUMS</code>.</p>',
        table(columns, rows, { label: 'Files' }),
    ]);
}
function column(title, kind = '') {
    return { title, kind };
}
function cell(content, { kind = '', sort = null } = {}) {
    return { content, kind, sort };
}
function figureCell(count) {
    return { content: (0,content_words/* figure */.vP)(count), kind: 'figure', sort: String(count) };
}
/** The roles keep it a table for those who hear it, where a narrow page shows cards. */
function table(columns, rows, options) {
    const { label, sortable = false, cards = false, wide = false } = options;
    const classes = [cards ? 'cards' : '', wide ? 'wide' : ''].filter((name) => name !== '').join(' ');
    const attribute = (name, value) => (value === '' ? '' : ` ${name}="${value}"`);
    const heads = columns.map(({ title, kind }) => `<th scope="col" role="columnheader"${attribute('class', kind)}>${(0,formats_escape/* html */.qy)(title)}</th>`);
    const lines = rows.map((cells) => {
        const tds = cells.map(({ content, kind, sort }, index) => `<td role="cell"${attribute('class', kind)} data-label="${(0,formats_escape/* html */.qy)(columns[index].title)}"${sort === null ? '' : ` data-sort="${(0,formats_escape/* html */.qy)(sort)}"`}>${content}</td>`);
        return `<tr role="row">${tds.join('')}</tr>`;
    });
    return `<div class="scroll" role="region" aria-label="${(0,formats_escape/* html */.qy)(label)}" tabindex="0">
<table role="table"${attribute('class', classes)}${sortable ? ' data-sortable' : ''}>
<thead role="rowgroup"><tr role="row">${heads.join('')}</tr></thead>
<tbody role="rowgroup">
${lines.join('\n')}
</tbody>
</table>
</div>`;
}
function definitions(facts) {
    return `<dl class="facts">${facts.map(([name, value]) => `<dt>${name}</dt><dd>${value}</dd>`).join('')}</dl>`;
}
function more(count, noun) {
    return count <= 0 ? '' : `<p>${(0,formats_escape/* html */.qy)(`…and ${(0,content_words/* counted */.hS)(count, `more ${noun}`)}, in report.json.`)}</p>`;
}
function badge(kind, text) {
    return `<span class="badge ${kind}">${(0,formats_escape/* html */.qy)(text)}</span>`;
}
function code(text) {
    return text === '' ? '<em>empty</em>' : `<code>${breakable((0,formats_escape/* html */.qy)((0,formats_escape/* cut */.Jj)(text, CHARACTERS)))}</code>`;
}
/** A path or an ARN breaks after its slashes and colons, before it breaks elsewhere. */
function breakable(escaped) {
    if (escaped.includes(' '))
        return escaped;
    return escaped.replace(/[/:]+(?=[^/:])/g, '$&<wbr>');
}
function cellCode(text) {
    return text === '' ? '' : `<code>${breakable((0,formats_escape/* html */.qy)((0,formats_escape/* cut */.Jj)(text, CELL_CHARACTERS)))}</code>`;
}
function codes(texts) {
    const shown = texts.slice(0, 20).map(code);
    if (texts.length > 20)
        shown.push((0,formats_escape/* html */.qy)(`and ${(0,content_words/* figure */.vP)(texts.length - 20)} more`));
    return shown.join(', ');
}
function examples(texts, count) {
    const items = texts.map((text) => `<li>${code(text)}</li>`);
    if (count > texts.length)
        items.push(`<li>${(0,formats_escape/* html */.qy)(`and ${(0,content_words/* figure */.vP)(count - texts.length)} more`)}</li>`);
    return `<ul class="plain">${items.join('')}</ul>`;
}
/** Prose, with what stands between two backticks as code. */
function prose(text) {
    return text
        .split(/`([^`]+)`/)
        .map((part, index) => (index % 2 === 1 ? `<code>${(0,formats_escape/* html */.qy)(part)}</code>` : (0,formats_escape/* html */.qy)(part)))
        .join('');
}

// EXTERNAL MODULE: ./lib/report/formats/markdown.js
var markdown = __webpack_require__(524);
;// CONCATENATED MODULE: ./lib/report/formats/queries-sql.js


/** `queries.sql`: every statement that ran, in its order, each below a comment that says what for. */
function queriesSql({ tool }, queries) {
    if (queries.length === 0)
        return '-- No statement ran: the embedded engine read the log files itself.\n';
    const blocks = queries.map(({ purpose, queryExecutionId, bytesScanned, engineVersion, statement }) => {
        const notes = [
            purpose,
            `query execution ${queryExecutionId}`,
            bytesScanned === null ? null : `${(0,content_words/* byteSize */.mz)(bytesScanned)} scanned`,
            engineVersion,
        ];
        return `-- ${(0,formats_escape/* visible */.RK)(notes.filter((note) => note !== null).join('; '))}\n${statement};\n`;
    });
    return [
        `-- Statements that ${tool.name} ${tool.version} ran on Amazon Athena, in this order.\n`,
        ...blocks,
    ].join('\n');
}

// EXTERNAL MODULE: ./lib/report/formats/report-json.js
var report_json = __webpack_require__(2902);
;// CONCATENATED MODULE: ./lib/report/package/files.js






const SUMS_FILE = 'SHA256SUMS';
/** The evidence package: every file that a report directory may hold of ours, in the order of their writing. */
const REPORT_FILES = [
    'report.json',
    'evidence.csv',
    'summary.md',
    'queries.sql',
    'report.html',
    SUMS_FILE,
];
/**
 * The files of a package, one after the other: `report.html` lists the sums of those before it, and `SHA256SUMS` those of
 * all others, so each file's pieces are to be taken to their end before the next file is asked for.
 */
function* packageFiles(parts) {
    const { report, evidence, queries } = parts;
    const digests = [];
    const file = (name, pieces) => ({
        file: name,
        pieces: digested(name, pieces, (digest) => digests.push(digest)),
    });
    yield file('report.json', (0,report_json/* reportJson */.l)(report));
    if (evidence !== null)
        yield file('evidence.csv', evidenceCsv(evidence));
    yield file('summary.md', [(0,markdown/* jobSummary */.s)(report)]);
    yield file('queries.sql', [queriesSql(report, queries)]);
    yield file('report.html', htmlReport({ report, evidence, queries, files: [...digests] }));
    yield { file: SUMS_FILE, pieces: [sumsText(digests)] };
}
function* digested(name, pieces, onDigest) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let bytes = 0;
    for (const piece of pieces) {
        hash.update(piece);
        bytes += Buffer.byteLength(piece);
        yield piece;
    }
    onDigest({ name, bytes, sha256: hash.digest('hex') });
}
/** As `sha256sum` writes and checks it. */
function sumsText(digests) {
    return digests.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('');
}


/***/ }),

/***/ 6218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ writeReports),
/* harmony export */   removeReports: () => (/* binding */ removeReports)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _runtime_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(525);
/* harmony import */ var _earlier_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9579);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8418);







/**
 * Writes the report's forms into a directory, which is made where it is missing. All are written beside their place first,
 * and then put there at once, so that nobody finds a part of one; what an earlier run left goes. A file of somebody else's
 * in a place of ours is a SettingsError, and stays. Gives the files' paths.
 * Once the signal is aborted none is put there: it throws the signal's reason.
 */
async function writeReports(directory, parts, signal = null) {
    await makeDirectory(directory);
    await (0,_earlier_files_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseForeignFiles */ .W)(directory);
    const written = new Map();
    try {
        for (const { file, pieces } of (0,_files_js__WEBPACK_IMPORTED_MODULE_6__/* .packageFiles */ .i9)(parts)) {
            const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, `.${file}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}.tmp`);
            written.set(file, temporary);
            // `wx` follows no link that somebody may have planted, and a rename puts the file in a planted link's stead.
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(temporary, pieces, { flag: 'wx' });
            signal?.throwIfAborted();
        }
        const own = new Set(written.values());
        for (const path of await leftOvers(directory))
            if (!own.has(path))
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(path, { force: true });
        await (0,_earlier_files_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseForeignFiles */ .W)(directory);
        signal?.throwIfAborted();
        // In one go, so that no signal comes between. The sums go last and come first: of a run that is killed between, what is
        // there is still known by them.
        for (const file of _files_js__WEBPACK_IMPORTED_MODULE_6__/* .REPORT_FILES */ .JL)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, file), { force: true });
        for (const [file, temporary] of [...written].reverse())
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, file));
    }
    catch (thrown) {
        await Promise.all([...written.values()].map((temporary) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true })));
        if (!isSystemError(thrown))
            throw thrown;
        throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .CheckError */ .tl(`The report could not be written to ${directory}: ${(0,_runtime_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errorText */ .kc)(thrown)}. Give a report-directory that can be written.`, { cause: thrown });
    }
    return Object.fromEntries([...written.keys()].map((file) => [file, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, file)]));
}
/**
 * Removes what an earlier run left in a report directory, so that nobody takes it for this one's. Other files stay, also
 * those with a name of ours. Nothing happens where there is no such directory.
 */
async function removeReports(directory) {
    const { own } = await (0,_earlier_files_js__WEBPACK_IMPORTED_MODULE_5__/* .findEarlierFiles */ .B)(directory);
    const paths = [...(await leftOvers(directory)), ...own.map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, file))];
    try {
        // In the order of their writing, `SHA256SUMS` last: what a killed run leaves is still known by it.
        for (const path of paths)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(path, { force: true });
    }
    catch (thrown) {
        throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .CheckError */ .tl(`An earlier report in ${directory} could not be removed: ${(0,_runtime_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errorText */ .kc)(thrown)}. Remove it, or give another report-directory.`, { cause: thrown });
    }
}
/** What a run that was killed leaves of its writing. */
const LEFT_OVER = new RegExp(`^\\.(?:${_files_js__WEBPACK_IMPORTED_MODULE_6__/* .REPORT_FILES */ .JL.map((file) => file.replace('.', '\\.')).join('|')})\\.[0-9a-f]{16}\\.tmp$`);
async function leftOvers(directory) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(directory, { withFileTypes: true }).catch(() => []);
    return entries
        .filter((entry) => LEFT_OVER.test(entry.name) && !entry.isDirectory())
        .map(({ name }) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, name));
}
async function makeDirectory(directory) {
    try {
        await makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(directory));
    }
    catch (thrown) {
        const there = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(directory).catch(() => null);
        if (there !== null && !there.isDirectory())
            throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .SettingsError */ .GN(`report-directory ${directory} is not a directory. Give the path of a directory.`);
        throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .CheckError */ .tl(`report-directory ${directory} could not be made: ${(0,_runtime_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errorText */ .kc)(thrown)}. Give one that can be written.`, { cause: thrown });
    }
}
/** With the folders above it. Node's own way of it never ends where the system makes no folder, as below /proc. */
async function makeFolder(path) {
    if (await isFolder(path))
        return;
    const above = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path);
    if (above !== path)
        await makeFolder(above);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(path);
    }
    catch (error) {
        if (!(await isFolder(path)))
            throw error;
    }
}
/** Links followed. */
async function isFolder(path) {
    const there = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path).catch(() => null);
    return there?.isDirectory() ?? false;
}
function isSystemError(thrown) {
    return thrown instanceof Error && 'syscall' in thrown;
}


/***/ }),

/***/ 9984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version in `package.json`; a test keeps the two equal. */
const VERSION = '0.1.0';


/***/ }),

/***/ 792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ INPUT_NAMES),
/* harmony export */   m: () => (/* binding */ INPUTS)
/* harmony export */ });
const both = { engine: 'any', doors: 'both' };
const action = { engine: 'any', doors: 'action' };
const s3 = { engine: 's3', doors: 'both' };
const athena = { engine: 'athena', doors: 'both' };
/**
 * Every input of the action, which is every option of the command line but those of the action alone. The help is drawn
 * from this table, and a test holds `action.yml` to it.
 */
const INPUTS = {
    buckets: {
        ...both,
        kind: 'names',
        placeholder: 'NAMES',
        description: 'Names of the buckets to check. Required where the location of the logs is to be discovered.',
        default: 'every bucket in the logs',
    },
    engine: {
        ...s3,
        kind: 'value',
        placeholder: 'ENGINE',
        description: 'Who reads logs on S3: athena (Amazon Athena), or embedded: this check reads the log objects straight from S3, without Athena and Glue. Log files are always read by embedded.',
        default: 'athena for logs on S3; embedded for log files',
    },
    'source-ips': {
        ...both,
        kind: 'names',
        placeholder: 'NETWORKS',
        description: 'IPv4 or IPv6 addresses or CIDR ranges: only requests from there are checked, and each bucket and range is a target with a verdict of its own.',
        default: 'any address',
    },
    since: {
        ...both,
        kind: 'value',
        placeholder: 'TIME',
        description: 'Start of the period to check, inclusive: an ISO 8601 date or time (UTC where no zone is given), or a span back from now such as 90m, 36h, 7d or 2w.',
        default: '7d for logs on S3; open for log files',
    },
    until: {
        ...both,
        kind: 'value',
        placeholder: 'TIME',
        description: 'End of the period, exclusive; given like since.',
        default: 'now for logs on S3; open for log files',
    },
    'log-location': {
        kind: 'locations',
        placeholder: 'LOCATIONS',
        description: 'Where the access logs are, one a line: s3://bucket/prefix, or a file or folder in the workspace (read by the action itself). Not both kinds in one check.',
        default: "discovered from each bucket's logging setting",
        engine: 'any',
        doors: 'action',
    },
    'log-key-format': {
        ...s3,
        kind: 'value',
        placeholder: 'FORMAT',
        description: 'How the log objects are named: simple, partitioned-event-time, partitioned-delivery-time, or auto: as the logging setting says, else as the names found there look.',
        default: 'auto',
    },
    'exclude-user-agents': {
        ...both,
        kind: 'texts',
        placeholder: 'TEXTS',
        description: 'Texts, separated by commas or lines, or none. A record whose user agent contains one of them (upper and lower case differ) is excluded, unless it is signed with SigV2.',
        default: 'S3Console',
    },
    'accept-gaps': {
        ...both,
        kind: 'names',
        placeholder: 'GAPS',
        description: 'Names of gaps that do not make the verdict inconclusive, such as no-traffic. unparsed-records<=N accepts up to N unparsed records. result-truncated cannot be accepted.',
        default: 'none',
    },
    'max-log-age': {
        ...both,
        kind: 'value',
        placeholder: 'SPAN',
        description: 'How old the newest record may be, such as 3d; older than that is the gap stale-logs. Not checked where until lies further back.',
        default: '3d for logs on S3; not checked for log files',
    },
    'ignore-rejected': {
        ...both,
        kind: 'switch',
        placeholder: '',
        description: 'true: clients all of whose SigV2 requests were refused (400, 401 or 403) do not count as findings.',
        default: 'false',
    },
    'exceptions-file': {
        ...both,
        kind: 'path',
        placeholder: 'FILE',
        description: 'YAML file of known clients that are excepted until a date, each with its reason and owner.',
        default: 'none',
    },
    'write-baseline': {
        ...both,
        kind: 'path',
        placeholder: 'FILE',
        description: 'File to write the present findings to as exceptions, with reason and owner to be filled in: a check with that exceptions file fails on new clients only.',
        default: 'none',
    },
    compare: {
        ...both,
        kind: 'path',
        placeholder: 'REPORT.json',
        description: 'The report.json of an earlier check: the report then says which clients are new, gone and still there.',
        default: 'none',
    },
    'aws-region': {
        ...s3,
        kind: 'value',
        placeholder: 'REGION',
        description: 'AWS Region of Athena and of the query results, such as eu-west-1.',
        default: 'the ambient one (AWS_REGION, AWS_DEFAULT_REGION, profile)',
    },
    'role-to-assume': {
        ...s3,
        kind: 'value',
        placeholder: 'ROLE',
        description: "ARN of the role to assume (its name is enough where the ambient credentials are of the same account): with the job's OIDC token where the job has id-token: write, else with the ambient credentials.",
        default: 'the ambient credentials are used as they are',
    },
    'role-session-name': {
        ...s3,
        kind: 'value',
        placeholder: 'NAME',
        description: "Name of the role's session, as CloudTrail shows it.",
        default: 's3-sigv4-check',
    },
    'role-duration-seconds': {
        ...s3,
        kind: 'value',
        placeholder: 'SECONDS',
        description: "How long the role's credentials are valid before they are renewed, 900 to 43200 (a chained role: 3600).",
        default: '3600',
    },
    'role-external-id': {
        ...s3,
        kind: 'value',
        placeholder: 'ID',
        description: "External id that the role's trust policy asks for.",
        default: 'none',
    },
    'role-chaining': {
        ...s3,
        kind: 'switch',
        placeholder: '',
        description: 'true: the role is assumed with the ambient credentials, those of an earlier role, and not with the OIDC token.',
        default: 'false',
    },
    audience: {
        ...s3,
        kind: 'value',
        placeholder: 'AUDIENCE',
        description: "Audience of the job's OIDC token.",
        default: 'sts.amazonaws.com',
    },
    'allowed-account-ids': {
        ...s3,
        kind: 'names',
        placeholder: 'IDS',
        description: 'Ids of the AWS accounts that the credentials may belong to; with any other the check does not run.',
        default: 'any account',
    },
    workgroup: {
        ...athena,
        kind: 'value',
        placeholder: 'NAME',
        description: 'Athena workgroup that runs the queries.',
        default: 'primary',
    },
    'output-location': {
        ...athena,
        kind: 'value',
        placeholder: 'S3-LOCATION',
        description: 's3://bucket/prefix for the query results. A workgroup that enforces its own is followed, with a notice.',
        default: "the workgroup's",
    },
    database: {
        ...athena,
        kind: 'value',
        placeholder: 'NAME',
        description: 'Glue database of the table; created if it is missing.',
        default: 's3_access_logs',
    },
    table: {
        ...athena,
        kind: 'value',
        placeholder: 'NAME',
        description: 'Glue table over the logs; created if it is missing.',
        default: "derived from the table's definition and location",
    },
    'max-bytes-scanned': {
        ...s3,
        kind: 'value',
        placeholder: 'BYTES',
        description: 'A query that would read more bytes is stopped. Read straight from S3, nothing is read where the log objects of the window are larger. The check then has no verdict.',
        default: 'none',
    },
    'timeout-minutes': {
        ...both,
        kind: 'value',
        placeholder: 'MINUTES',
        description: 'Deadline of the whole check; a query still running then is stopped.',
        default: '30',
    },
    'evidence-limit': {
        ...both,
        kind: 'value',
        placeholder: 'RECORDS',
        description: 'Maximum number of records in evidence.csv; 0: its header alone.',
        default: '10000',
    },
    'report-directory': {
        ...both,
        kind: 'path',
        placeholder: 'DIRECTORY',
        description: 'Directory for the report: report.html, report.json, evidence.csv, summary.md, queries.sql and SHA256SUMS. A file of such a name that no earlier check wrote stays, and ends the check.',
        default: 'action: a folder under RUNNER_TEMP; command line: none, nothing is written',
    },
    comment: {
        ...action,
        kind: 'value',
        placeholder: 'WHEN',
        description: "never, on-findings or always: one comment on the run's pull request, updated in place. Needs pull-requests: write.",
        default: 'never',
    },
    'tracking-issue': {
        ...action,
        kind: 'switch',
        placeholder: '',
        description: 'true: keeps one issue open while runs outside pull requests (scheduled ones, say) find something, and closes it when all is compliant. Needs issues: write.',
        default: 'false',
    },
    title: {
        ...action,
        kind: 'value',
        placeholder: 'TITLE',
        description: 'Heading that tells the comments and issues of several checks apart, such as those of a matrix.',
        default: 's3-sigv4-check',
    },
    'github-token': {
        ...action,
        kind: 'value',
        placeholder: 'TOKEN',
        description: 'Token that writes the comment and the issue.',
        default: 'the token of the job',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's, not of ours.
        actionValue: '${{ github.token }}',
    },
    'fail-on': {
        kind: 'names',
        placeholder: 'VERDICTS',
        description: 'Verdicts that fail the step, or never alone. Wrong settings and a check that could not run always fail it.',
        default: 'non-compliant, inconclusive',
        engine: 'any',
        doors: 'action',
    },
};
const INPUT_NAMES = Object.keys(INPUTS);


/***/ }),

/***/ 4816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bZ: () => (/* binding */ splitNames),
/* harmony export */   s6: () => (/* binding */ isEmptyList),
/* harmony export */   ts: () => (/* binding */ splitTexts),
/* harmony export */   uz: () => (/* binding */ splitLines)
/* harmony export */ });
/** The lines of a text that are not comments; a comment starts with `#`. */
function linesWithoutComments(text) {
    return text.split(/\r\n|\r|\n/).filter((line) => !/^\s*#/.test(line));
}
/** Splits names: commas, white space or lines between them, in any mix. A text without items gives none. */
function splitNames(text) {
    const content = linesWithoutComments(text).join('\n').trim();
    if (content === '')
        return { items: [], emptyItems: 0 };
    return counted(content.split(/\s*,\s*|\s+/));
}
/** Splits texts that may hold blanks: commas and lines alone stand between them. Blank lines are not items. */
function splitTexts(text) {
    const lines = linesWithoutComments(text).map((line) => line.trim());
    // A comma at the end of a line and the line's end are one separator.
    const content = lines
        .filter((line) => line !== '')
        .map((line, index, all) => (index < all.length - 1 ? line.replace(/,$/, '') : line));
    return counted(content.flatMap((line) => line.split(',')).map((item) => item.trim()));
}
/** Splits locations: one a line, as it stands there, since blanks and commas can be part of a path. */
function splitLines(text) {
    return text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '' && !line.startsWith('#'));
}
/** Nothing in it but white space and comments. */
function isEmptyList(text) {
    return linesWithoutComments(text).join('').trim() === '';
}
function counted(all) {
    const items = all.filter((item) => item !== '');
    return { items, emptyItems: all.length - items.length };
}


/***/ }),

/***/ 845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bn: () => (/* binding */ bucketNameProblem),
/* harmony export */   is: () => (/* binding */ looksLikeAddress),
/* harmony export */   qk: () => (/* binding */ readS3Location)
/* harmony export */ });
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9413);

/** Null where the text is a bucket name; else the sentence that says what is wrong with it. */
function bucketNameProblem(name) {
    const s3Path = /^s3[an]?:\/\/([^/]+)/i.exec(name) ?? /^arn:[a-z-]+:s3:::([^/]+)/.exec(name);
    if (s3Path !== null)
        return (0,_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(name, 'is an address and not a bucket name', s3Path[1]);
    if (name.endsWith('/'))
        return (0,_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(name, 'is no bucket name', name.replace(/\/+.*$/, '') || null);
    // Names made in us-east-1 before 2018-03-01 may hold capitals and `_`, and have up to 255 characters.
    // https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html
    if (!/^[A-Za-z0-9._-]*$/.test(name)) {
        return (0,_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(name, 'is no bucket name: letters, digits, dots, hyphens (and _ in old ones) alone');
    }
    if (name.length < 3 || name.length > 255) {
        return (0,_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(name, 'is no bucket name: 3 to 63 characters (old ones to 255)');
    }
    if (/^\d+\.\d+\.\d+\.\d+$/.test(name))
        return (0,_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(name, 'is an IP address and not a bucket name');
    if (/^[.-]|[.-]$/.test(name))
        return (0,_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(name, 'is no bucket name: it begins and ends with a letter or digit');
    if (name.includes('..'))
        return (0,_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(name, 'is no bucket name: two dots stand together');
    return null;
}
/** Longest key in S3, in UTF-8 bytes. https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html */
const KEY_BYTES = 1024;
/** Reads `s3://bucket/prefix`; the prefix is taken as it stands, and may be empty. */
function readS3Location(text) {
    const match = /^s3:\/\/([^/]*)(?:\/(.*))?$/su.exec(text);
    if (match === null)
        return { problem: (0,_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(text, 'is no s3://bucket/prefix', meantS3Location(text)) };
    const [, bucket = '', prefix = ''] = match;
    if (bucket === '')
        return { problem: (0,_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(text, 'names no bucket: s3://bucket/prefix') };
    const problem = bucketNameProblem(bucket);
    if (problem !== null)
        return { problem: (0,_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(text, `names a bucket that cannot be: ${problem.slice(0, -1)}`) };
    if (/[\u0000-\u001f\u007f]/.test(prefix))
        return { problem: (0,_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(text, 'has a control character in its prefix') };
    if (/[*?]/.test(prefix)) {
        const literal = prefix.slice(0, prefix.search(/[*?]/));
        return {
            problem: (0,_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(text, 'has a wildcard, and a prefix is taken as it stands: everything that begins with it is read', `s3://${bucket}/${literal}`),
        };
    }
    if (Buffer.byteLength(prefix) > KEY_BYTES) {
        return { problem: (0,_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(text, `has a prefix of more than ${KEY_BYTES} bytes, the most that a key has`) };
    }
    return { location: { text, bucket, prefix } };
}
/** It was meant as an address of some kind and not as a path: `s3://…`, `https://…`, an ARN. */
function looksLikeAddress(text) {
    return /^[a-z][a-z0-9+.-]+:\/\//i.test(text) || /^s3:\/?[^/]/i.test(text) || /^arn:[a-z-]+:s3:/.test(text);
}
function meantS3Location(text) {
    const found = /^s3[an]?:\/*([^/].*)$/i.exec(text)?.[1] ??
        /^arn:[a-z-]+:s3:::(.+)$/.exec(text)?.[1] ??
        fromHttps(text) ??
        null;
    return found === null ? null : `s3://${found}`;
}
/** Virtual-hosted and path-style addresses. https://docs.aws.amazon.com/AmazonS3/latest/userguide/VirtualHosting.html */
function fromHttps(text) {
    const virtual = /^https?:\/\/([^/]+)\.s3[.-](?:[a-z0-9-]+\.)?amazonaws\.com(?:\.cn)?(?:\/([^?#]*))?/i.exec(text);
    if (virtual !== null)
        return `${virtual[1]}/${virtual[2] ?? ''}`;
    const path = /^https?:\/\/s3[.-](?:[a-z0-9-]+\.)?amazonaws\.com(?:\.cn)?\/([^?#]+)/i.exec(text);
    return path?.[1] ?? null;
}


/***/ }),

/***/ 9413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   Qm: () => (/* binding */ wrong),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   en: () => (/* binding */ edits),
/* harmony export */   qb: () => (/* binding */ nearestName)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);

/** Most characters of a given text that a message repeats. */
const QUOTED_CHARACTERS = 120;
/** A text of the user's in a message: quoted, control characters visible, cut where it is long. */
function quoted(text) {
    const characters = [...text];
    const shown = characters.length > QUOTED_CHARACTERS ? `${characters.slice(0, QUOTED_CHARACTERS).join('')}…` : text;
    return JSON.stringify(shown);
}
/** One sentence: what was given, what is wrong with it, and the nearest right thing where there is one. */
function wrong(given, what, nearest = null) {
    return `${quoted(given)} ${what}.${nearest === null ? '' : ` Did you mean ${nearest}?`}`;
}
/** The name that is most like the given one; null where none is like it. */
function nearestName(given, names) {
    if (names.length === 0)
        return null;
    const folded = given
        .trim()
        .toLowerCase()
        .replaceAll(/[\s_]+/g, '-');
    const candidate = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(folded, [...names]);
    return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(folded, candidate) <= Math.max(2, Math.floor(candidate.length / 3)) ? candidate : null;
}
/** How many single-character changes lie between two names. */
function edits(one, other) {
    return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(one, other);
}
/** `a`, `a and b`, `a, b and c`. */
function listed(names, conjunction = 'and') {
    if (names.length < 2)
        return names.join('');
    return `${names.slice(0, -1).join(', ')} ${conjunction} ${names.at(-1)}`;
}


/***/ }),

/***/ 7230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readNetwork: () => (/* binding */ readNetwork)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/* harmony import */ var ipaddr_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8280);
/* harmony import */ var _model_ip_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3625);
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9413);




/**
 * Reads one address or CIDR range strictly: IPv4 as four decimal parts, IPv6 without a zone, host bits zero. What only
 * looks right would match other addresses than were meant, so it is refused together with the range that was meant.
 */
function readNetwork(text) {
    const slash = text.indexOf('/');
    const address = slash < 0 ? text : text.slice(0, slash);
    const prefix = slash < 0 ? null : text.slice(slash + 1);
    const bytes = (0,_model_ip_address_js__WEBPACK_IMPORTED_MODULE_2__/* .readAddress */ .zq)(address);
    if (bytes === null)
        return { problem: (0,_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .wrong */ .Qm)(text, notAnAddress(address), meantNetwork(text)) };
    const bits = 8 * bytes.length;
    const family = bits === 32 ? 4 : 6;
    if (prefix !== null && !/^(?:0|[1-9]\d{0,2})$/.test(prefix)) {
        return {
            problem: (0,_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .wrong */ .Qm)(text, `has no plain prefix length after the slash (0 to ${bits})`, meantNetwork(text)),
        };
    }
    const prefixLength = prefix === null ? bits : Number(prefix);
    if (prefixLength > bits) {
        return { problem: (0,_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .wrong */ .Qm)(text, `has a prefix length above ${bits}, the most that IPv${family} has`) };
    }
    // `::ffff:192.0.2.0/24` has the prefix length of the IPv4 range.
    const ipv4Prefix = prefixLength >= 96 ? prefixLength - 96 : prefixLength <= 32 ? prefixLength : null;
    if ((0,_model_ip_address_js__WEBPACK_IMPORTED_MODULE_2__/* .isIpv4Mapped */ .hE)(bytes) && ipv4Prefix !== null) {
        const meant = spelled(masked(bytes.subarray(12), ipv4Prefix), prefix === null ? null : ipv4Prefix);
        return { problem: (0,_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .wrong */ .Qm)(text, 'is an IPv4-mapped IPv6 range, and access logs spell IPv4', meant) };
    }
    const networkAddress = masked(bytes, prefixLength);
    if (!networkAddress.every((byte, index) => byte === bytes[index])) {
        const meant = `${spelled(networkAddress, prefixLength)}, or ${spelled(bytes, null)} alone`;
        return { problem: (0,_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .wrong */ .Qm)(text, 'has host bits set', meant) };
    }
    return {
        network: {
            cidr: spelled(networkAddress, prefixLength),
            family,
            address: networkAddress,
            prefixLength,
        },
    };
}
/** The address with all bits right of the prefix zero. */
function masked(bytes, prefixLength) {
    return bytes.map((byte, index) => {
        const kept = Math.min(8, Math.max(0, prefixLength - index * 8));
        return byte & (0xff << (8 - kept));
    });
}
/** RFC 5952 spelling, with the prefix length where there is one. */
function spelled(bytes, prefixLength) {
    return prefixLength === null ? (0,_model_ip_address_js__WEBPACK_IMPORTED_MODULE_2__/* .addressText */ .GI)(bytes) : `${(0,_model_ip_address_js__WEBPACK_IMPORTED_MODULE_2__/* .addressText */ .GI)(bytes)}/${prefixLength}`;
}
function notAnAddress(address) {
    if (address.includes('%'))
        return 'names a zone, which no access log record has';
    if (/^\d+(?:\.\d+)*$/.test(address))
        return 'is no IPv4 address: four decimal parts, 0 to 255, no leading zeros';
    return 'is no IPv4 or IPv6 address or CIDR range';
}
/** The range that a text which is none was probably meant to be, in canonical form; null where nothing comes near. */
function meantNetwork(text) {
    for (const candidate of candidates(text.trim())) {
        if (candidate === text)
            continue;
        const read = readNetwork(candidate);
        if ('network' in read)
            return candidate.includes('/') ? read.network.cidr : bare(read.network);
    }
    return null;
}
function bare(network) {
    return network.cidr.slice(0, network.cidr.indexOf('/'));
}
function candidates(text) {
    const [address = '', prefix] = text.split('/', 2);
    const withPrefix = (changed) => (prefix === undefined ? changed : `${changed}/${prefix}`);
    const found = [];
    if (prefix !== undefined && (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv4)(prefix)) {
        const length = ipaddr_js__WEBPACK_IMPORTED_MODULE_1__.IPv4.parse(prefix).prefixLengthFromSubnetMask();
        if (length !== null)
            found.push(networkOf(address, length));
    }
    else if (prefix !== undefined && /^0\d+$/.test(prefix)) {
        found.push(`${address}/${Number(prefix)}`);
    }
    else if (prefix === '') {
        found.push(address);
    }
    found.push(withPrefix(address.replace(/%.*$/, '')));
    found.push(withPrefix(address.replace(/^\[(.*)\](?::\d+)?$/, '$1')));
    found.push(withPrefix(address.replace(/^([\d.]+):\d+$/, '$1')));
    if (/^\d+(?:\.\d+){0,3}$/.test(address)) {
        const parts = address.split('.').map((part) => String(Number(part)));
        const whole = [...parts, '0', '0', '0'].slice(0, 4).join('.');
        if (parts.length === 4)
            found.push(withPrefix(whole));
        else if (prefix !== undefined)
            found.push(withPrefix(whole));
        else if (parts.length > 1)
            found.push(`${whole}/${parts.length * 8}`);
    }
    const wildcard = /^(\d+(?:\.\d+){0,2})((?:\.\*){1,3})$/.exec(address);
    if (wildcard !== null && prefix === undefined) {
        const parts = wildcard[1].split('.');
        found.push(`${[...parts, '0', '0', '0'].slice(0, 4).join('.')}/${parts.length * 8}`);
    }
    return found;
}
function networkOf(address, prefixLength) {
    const bytes = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv4)(address) ? (0,_model_ip_address_js__WEBPACK_IMPORTED_MODULE_2__/* .readAddress */ .zq)(address) : null;
    return bytes === null ? address : spelled(masked(bytes, prefixLength), prefixLength);
}


/***/ }),

/***/ 4701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ pathKind)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

/** What lies at a path, links followed; null where nothing does. */
function pathKind(path) {
    try {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
        return stats.isFile() ? 'file' : stats.isDirectory() ? 'directory' : 'other';
    }
    catch (error) {
        // Something that is no folder stands where the path needs one.
        return error.code === 'ENOTDIR' ? 'other' : null;
    }
}


/***/ }),

/***/ 2723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sb: () => (/* binding */ readSettings)
/* harmony export */ });
/* unused harmony exports labelOf, settingsError */
/* harmony import */ var _model_time_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(588);
/* harmony import */ var _runtime_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(525);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(792);
/* harmony import */ var _lists_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4816);
/* harmony import */ var _locations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(845);
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9413);






/** Checks all that was given, before anything is read; throws one SettingsError that names every problem found. */
async function readSettings(raw, context) {
    const { now } = context;
    const problems = [...context.problems];
    const warnings = [...context.warnings];
    const notices = [];
    const label = (name) => labelOf(name, context);
    const report = (name, problem) => problems.push(`${label(name)}: ${problem}`);
    const given = collectGiven(raw, warnings, context);
    const values = await readValues(given, now, report);
    const source = readSource(given.get('log-location') ?? [], report, context);
    const isLocal = source?.kind === 'local';
    if (source?.kind === 'discovered' && !given.has('buckets'))
        problems.push(noSource(context));
    const engine = values.engine ?? (isLocal ? 'embedded' : 'athena');
    if (isLocal && engine === 'athena')
        report('engine', 'athena reads logs on S3, and these are log files: leave engine out, or give s3://bucket/prefix.');
    warnings.push(...unusedInputs(given, isLocal, engine).map((names) => {
        const verb = names.length === 1 ? 'does' : 'do';
        const why = isLocal
            ? 'log files are read without AWS'
            : 'engine embedded reads the log objects without Athena';
        return `${(0,_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(names.map(label))} ${verb} nothing here: ${why}.`;
    }));
    const window = readWindow(given, values, source, report, notices, context);
    if (values['role-chaining'] === true && (values['role-duration-seconds'] ?? 0) > 3_600) {
        // https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles.html#iam-term-role-chaining
        report('role-duration-seconds', 'a chained role (role-chaining) holds for 3600 seconds at most.');
    }
    const reportDirectory = values['report-directory'] ?? context.defaultReportDirectory;
    if (reportDirectory !== null && !['directory', null].includes(context.pathKind(reportDirectory))) {
        report('report-directory', (0,_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .wrong */ .Qm)(reportDirectory, 'is a file and not a folder'));
    }
    const exceptionsFile = values['exceptions-file'] ?? null;
    const earlierReport = values.compare ?? null;
    for (const name of ['exceptions-file', 'compare']) {
        const file = values[name];
        if (file === undefined)
            continue;
        const kind = context.pathKind(file);
        if (kind === null)
            report(name, (0,_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .wrong */ .Qm)(file, 'is not there'));
        if (kind === 'directory')
            report(name, (0,_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .wrong */ .Qm)(file, 'is a folder and not a file'));
    }
    const baselineFile = values['write-baseline'] ?? null;
    if (baselineFile !== null && context.pathKind(baselineFile) !== null)
        report('write-baseline', (0,_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .wrong */ .Qm)(baselineFile, 'is there already, with reasons and owners that it may hold'));
    if (problems.length > 0 || source === null || window === null)
        throw settingsError(problems);
    return {
        source,
        engine,
        scope: {
            buckets: values.buckets ?? [],
            networks: values['source-ips'] ?? [],
            window,
            excludedUserAgents: values['exclude-user-agents'] ?? ['S3Console'],
        },
        acceptGaps: values['accept-gaps'] ?? [],
        maxLogAgeSeconds: values['max-log-age'] ?? (isLocal ? null : 3 * _model_time_js__WEBPACK_IMPORTED_MODULE_4__/* .SECONDS_PER_DAY */ .xz),
        ignoreRejected: values['ignore-rejected'] ?? false,
        exceptionsFile,
        baselineFile,
        earlierReport,
        evidenceLimit: values['evidence-limit'] ?? 10_000,
        reportDirectory,
        failOn: values['fail-on'] ?? ['non-compliant', 'inconclusive'],
        timeoutMinutes: values['timeout-minutes'] ?? 30,
        aws: {
            region: values['aws-region'] ?? null,
            roleToAssume: values['role-to-assume'] ?? null,
            roleSessionName: values['role-session-name'] ?? 's3-sigv4-check',
            roleDurationSeconds: values['role-duration-seconds'] ?? 3_600,
            roleExternalId: values['role-external-id'] ?? null,
            roleChaining: values['role-chaining'] ?? false,
            audience: values.audience ?? 'sts.amazonaws.com',
            allowedAccountIds: values['allowed-account-ids'] ?? [],
            workgroup: values.workgroup ?? 'primary',
            outputLocation: values['output-location'] ?? null,
            database: values.database ?? 's3_access_logs',
            table: values.table ?? null,
            maxBytesScanned: values['max-bytes-scanned'] ?? null,
            logKeyFormat: values['log-key-format'] ?? 'auto',
        },
        github: {
            comment: values.comment ?? 'never',
            trackingIssue: values['tracking-issue'] ?? false,
            token: values['github-token'] ?? null,
            title: values.title ?? 's3-sigv4-check',
        },
        now,
        notices,
        warnings,
    };
}
/** How this door spells an input's name. */
function labelOf(name, { door }) {
    if (door === 'action')
        return name;
    return name === 'log-location' ? 'LOCATION' : `--${name}`;
}
/** One error for all problems, each on a line of its own. */
function settingsError(problems) {
    const [first = '', ...others] = problems;
    return new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN(others.length === 0
        ? first
        : `${problems.length} settings are wrong:\n${problems.map((line) => `  ${line}`).join('\n')}`);
}
/** The inputs that hold something, each with all the times that it was given. */
function collectGiven(raw, warnings, context) {
    const given = new Map();
    for (const name of _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUT_NAMES */ .Q) {
        const value = raw[name];
        if (value === undefined)
            continue;
        const times = typeof value === 'string' ? (name === 'log-location' ? (0,_lists_js__WEBPACK_IMPORTED_MODULE_5__/* .splitLines */ .uz)(value) : [value]) : value;
        const isList = _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .m[name].kind === 'names' || _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .m[name].kind === 'texts';
        const full = name === 'log-location'
            ? times
            : times.filter((text) => !(isList ? (0,_lists_js__WEBPACK_IMPORTED_MODULE_5__/* .isEmptyList */ .s6)(text) : text.trim() === ''));
        const isPartlyEmpty = name !== 'log-location' && times.some((text) => text.trim() === '');
        if (full.length > 0 && isPartlyEmpty)
            throw settingsError([
                `${labelOf(name, context)}: given ${times.length} times, and once without a value, as where a variable is not set. Give that a value, or leave it out.`,
            ]);
        if (full.length > 0)
            given.set(name, full);
        else if (times.some((text) => text.trim() !== '')) {
            warnings.push(`${labelOf(name, context)} holds comments alone, which counts as not given.`);
        }
        else if (context.door === 'command-line') {
            warnings.push(`${labelOf(name, context)} is empty, which counts as not given.`);
        }
    }
    return given;
}
/** Inputs that were given and that nothing reads, in one list; none where each is read. */
function unusedInputs(given, isLocal, engine) {
    const unused = _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUT_NAMES */ .Q.filter((name) => {
        if (!given.has(name) || name === 'engine')
            return false;
        return isLocal ? _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .m[name].engine !== 'any' : engine === 'embedded' && _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .m[name].engine === 'athena';
    });
    return unused.length === 0 ? [] : [unused];
}
async function readValues(given, now, report) {
    const ruled = [...given].filter(([name]) => name !== 'log-location');
    // Rules and address arithmetic take a noticeable share of a start, and a check of log files often needs neither.
    if (ruled.length === 0)
        return {};
    const [v, { inputRules }] = await Promise.all([Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 7934)), __webpack_require__.e(/* import() */ 582).then(__webpack_require__.bind(__webpack_require__, 582))]);
    const readNetwork = given.has('source-ips')
        ? (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 7230))).readNetwork
        : () => ({ problem: 'no network was given' });
    const rules = inputRules({ now, readNetwork });
    const values = {};
    for (const [name, times] of ruled) {
        const isList = _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .m[name].kind === 'names' || _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .m[name].kind === 'texts';
        if (!isList && times.length > 1) {
            report(name, `is given ${times.length} times (${(0,_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(times.map(_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL))}), and takes one value.`);
            continue;
        }
        const result = v.safeParse(rules[name], (isList ? times : times[0]));
        if (result.success)
            values[name] = result.output;
        else
            for (const issue of result.issues)
                report(name, issue.message);
    }
    return values;
}
function readSource(locations, report, context) {
    if (locations.length === 0)
        return { kind: 'discovered' };
    const s3 = [];
    const paths = [];
    let sound = true;
    const refuse = (problem) => {
        sound = false;
        report('log-location', problem);
    };
    for (const text of new Set(locations)) {
        if ((0,_locations_js__WEBPACK_IMPORTED_MODULE_2__/* .looksLikeAddress */ .is)(text)) {
            const read = /^file:\/\//i.test(text)
                ? {
                    problem: (0,_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .wrong */ .Qm)(text, 'is an address and not a path', text.replace(/^file:\/\/(?:localhost(?=\/))?/i, '') || null),
                }
                : (0,_locations_js__WEBPACK_IMPORTED_MODULE_2__/* .readS3Location */ .qk)(text);
            if ('problem' in read)
                refuse(read.problem);
            else
                s3.push(read.location);
        }
        else if (text.includes('\0') || text.trim() === '') {
            refuse((0,_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .wrong */ .Qm)(text, 'is no path'));
        }
        else if (text === '-' && context.door === 'action') {
            refuse((0,_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .wrong */ .Qm)(text, 'is standard input, which a step of a workflow does not have'));
        }
        else {
            paths.push(text);
        }
    }
    if (!sound)
        return null;
    if (s3.length > 0 && paths.length > 0) {
        const [path, location] = [paths[0], s3[0].text];
        refuse(`${(0,_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(path)} is a path and ${(0,_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(location)} is on S3. One check reads one kind: run two checks.`);
        return null;
    }
    return s3.length > 0 ? { kind: 's3', locations: s3 } : { kind: 'local', paths };
}
function noSource({ door, purpose }) {
    if (purpose === 'preview')
        return 'preview needs a LOCATION: log files, folders, - or s3://bucket/prefix.';
    return door === 'action'
        ? 'Where are the access logs? Give log-location (a path, or s3://bucket/prefix), or buckets, whose logging setting then says where.'
        : 'Where are the access logs? Give a LOCATION (a path, - or s3://bucket/prefix), or --buckets, whose logging setting then says where.';
}
function readWindow(given, values, source, report, notices, context) {
    const { now, purpose } = context;
    const failed = ['since', 'until'].some((name) => given.has(name) && values[name] === undefined);
    const openEnds = source === null || source.kind === 'local';
    const defaultSince = openEnds ? null : now - (purpose === 'preview' ? 1 : 7) * _model_time_js__WEBPACK_IMPORTED_MODULE_4__/* .SECONDS_PER_DAY */ .xz;
    const since = values.since?.instant ?? defaultSince;
    const until = values.until?.instant ?? (openEnds ? null : now);
    if (values.since !== undefined && values.since.instant > now) {
        const [text] = given.get('since');
        report('since', (0,_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .wrong */ .Qm)(text, `lies in the future (now is ${(0,_model_time_js__WEBPACK_IMPORTED_MODULE_4__/* .timestamp */ .vE)(now)})`));
        return null;
    }
    if (failed)
        return null;
    if (since !== null && until !== null && since >= until) {
        const ends = `${(0,_model_time_js__WEBPACK_IMPORTED_MODULE_4__/* .timestamp */ .vE)(since)}${values.since === undefined ? ' (the default)' : ''}`;
        const untilText = `${(0,_model_time_js__WEBPACK_IMPORTED_MODULE_4__/* .timestamp */ .vE)(until)}${values.until === undefined ? ' (the default)' : ''}`;
        report('since', `${ends} is not before ${labelOf('until', context)}, ${untilText}: nothing lies between them.`);
        return null;
    }
    if (values.until?.isBareDate === true) {
        const [text] = given.get('until');
        notices.push(`${labelOf('until', context)}: ${text} means ${(0,_model_time_js__WEBPACK_IMPORTED_MODULE_4__/* .timestamp */ .vE)(values.until.instant)}, so that day is not included.`);
    }
    return { since, until };
}


/***/ }),

/***/ 2074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge),
  B: () => (/* binding */ overallVerdict)
});

// EXTERNAL MODULE: ./lib/exceptions/apply.js
var apply = __webpack_require__(9294);
// EXTERNAL MODULE: ./lib/model/order.js
var order = __webpack_require__(4209);
// EXTERNAL MODULE: ./lib/model/report.js
var report = __webpack_require__(1819);
// EXTERNAL MODULE: ./lib/model/scope.js
var model_scope = __webpack_require__(997);
;// CONCATENATED MODULE: ./lib/verdict/findings.js




/**
 * The clients that signed with SigV2. With `ignoreRejected` those all of whose requests were refused are none; of clients
 * that the engine did not keep apart this can be told only where every one of their requests was refused, so that not
 * keeping them can only make the verdict worse. For the same reason no exception covers a client that was not kept apart.
 */
function findingsOf(clients, targets, clientsNotListed, { ignoreRejected, exceptions, now }) {
    const isFinding = (requests, rejected) => requests > 0 && !(ignoreRejected && rejected === requests);
    const signers = clients.filter(({ requests, rejected }) => isFinding(requests, rejected)).sort(byRequests);
    const { findings: found, excepted, outcomes } = (0,apply/* applyExceptions */.FW)(signers, exceptions, now);
    const withFinding = new Set(found.map(({ bucket, network }) => (0,model_scope/* targetKey */.hD)(bucket, network)));
    let requests = 0;
    let beyondEngine = false;
    for (const target of targets) {
        if (!isFinding(target.sigV2RequestsNotListed, target.sigV2RejectedNotListed))
            continue;
        withFinding.add((0,model_scope/* targetKey */.hD)(target.bucket, target.network));
        requests += target.sigV2RequestsNotListed;
        beyondEngine = true;
    }
    const cut = found.slice(report/* FINDINGS_LISTED */.X);
    for (const client of cut)
        requests += client.requests;
    const beyond = beyondEngine ? clientsNotListed : 0;
    return {
        listed: found.slice(0, report/* FINDINGS_LISTED */.X),
        notListed: { requests, clients: beyond === null ? null : cut.length + beyond },
        targets: withFinding,
        excepted,
        exceptions: outcomes,
    };
}
function byRequests(a, b) {
    return (b.requests - a.requests ||
        (0,order/* byCodePoints */.U)(a.bucket, b.bucket) ||
        (0,order/* byCodePoints */.U)(a.remoteIp, b.remoteIp) ||
        (0,order/* byCodePoints */.U)(a.requester, b.requester) ||
        (0,order/* byCodePoints */.U)(a.authentication, b.authentication) ||
        (0,order/* byCodePoints */.U)(a.userAgent, b.userAgent));
}

// EXTERNAL MODULE: ./lib/model/time.js
var time = __webpack_require__(588);
;// CONCATENATED MODULE: ./lib/verdict/gaps.js



/** Every reason why the log proves less than it seems to, in the order of the documentation, accepted ones among them. */
function gapsOf(tally, targets, settings) {
    const facts = {
        ...settings,
        tally,
        targets,
        silent: bucketsWithoutRecords(tally, settings.scope),
        nothingParsed: targets.length === 0 && tally.totals.records === tally.totals.unparsed,
    };
    const found = [
        ...noLogRecords(facts),
        ...noTraffic(facts),
        ...recordGaps(tally),
        ...staleLogs(facts),
        ...windowNotCovered(facts),
        ...tally.engineGaps,
    ];
    return found.map((gap) => ({
        name: gap.name,
        accepted: isAccepted(gap.name, gap.count ?? null, settings.acceptGaps),
        bucket: gap.bucket ?? null,
        network: gap.network ?? null,
        count: gap.count ?? null,
        message: gap.message,
        samples: gap.samples ?? [],
    }));
}
function isAccepted(name, count, accepted) {
    return accepted.some((gap) => gap.name === name && (gap.atMostRecords === null || (count !== null && count <= gap.atMostRecords)));
}
function bucketsWithoutRecords(tally, scope) {
    const parsed = new Set(tally.buckets.filter(({ parsedInWindow }) => parsedInWindow > 0).map(({ bucket }) => bucket));
    return new Set(scope.buckets.filter((bucket) => !parsed.has(bucket)));
}
function noLogRecords({ silent, nothingParsed }) {
    if (nothingParsed)
        return [
            {
                name: 'no-log-records',
                message: 'No access log record was found. Check the location, and that access logging is on for the buckets.',
            },
        ];
    return [...silent].map((bucket) => ({
        name: 'no-log-records',
        bucket,
        message: `The logs hold no record of bucket ${bucket} in the window. Check its name, that its access logging is on and writes to the location read, and the window.`,
    }));
}
function noTraffic({ tally, targets, scope, silent, nothingParsed }) {
    const gaps = targets
        .filter(({ verdict, bucket }) => verdict === 'no-traffic' && !silent.has(bucket))
        .map((target) => ({
        name: 'no-traffic',
        bucket: target.bucket,
        network: target.network,
        message: `${noTrafficReason(target)} Nothing shows that its clients sign with SigV4: widen the window, check the source IPs, or accept no-traffic if nothing is meant to come.`,
    }));
    if (scope.buckets.length > 0 || nothingParsed)
        return gaps;
    if (scope.networks.length === 0)
        return targets.length > 0
            ? gaps
            : [
                {
                    name: 'no-traffic',
                    message: `Records were read, but none counts: ${placesOf(tally)}. Check the window.`,
                },
            ];
    const missed = (0,model_scope/* networkNames */.Di)(scope).filter((name) => !targets.some(({ network }) => network === name));
    return [
        ...gaps,
        ...missed.map((network) => ({
            name: 'no-traffic',
            network,
            message: `The logs hold no request from ${network} in the window. Check the source IPs and the window, or accept no-traffic if nothing is meant to come from there.`,
        })),
    ];
}
function noTrafficReason(target) {
    const where = `Bucket ${target.bucket}${target.network === model_scope/* ANY_NETWORK */.Yh ? '' : `, network ${target.network}`}`;
    const others = target.sigV2 + target.unsigned + target.unknown + target.missing;
    if (others > 0)
        return `${where}: ${counted(others, 'request')}, none signed with SigV4.`;
    if (target.excluded > 0)
        return `${where}: only requests of excluded user agents (${target.excluded}), which prove nothing.`;
    return `${where}: no request in the window.`;
}
function placesOf({ totals }) {
    const places = [
        [totals.outsideWindow, 'outside the window'],
        [totals.service, 'of S3’s own operations'],
        [totals.unparsed, 'unparsed'],
    ];
    return places
        .filter(([count]) => count > 0)
        .map(([count, place]) => `${count} ${place}`)
        .join(', ');
}
function recordGaps({ totals, unparsedSamples }) {
    const gaps = [];
    if (totals.unparsed > 0)
        gaps.push({
            name: 'unparsed-records',
            count: totals.unparsed,
            message: `${counted(totals.unparsed, 'line')} did not fit the access log format, and may hide SigV2 requests. Look at the samples: keep what is no access log out of the location, or accept unparsed-records<=${totals.unparsed} once you know what they are.`,
            samples: unparsedSamples,
        });
    if (totals.missing > 0)
        gaps.push({
            name: 'signature-missing',
            count: totals.missing,
            message: `${counted(totals.missing, 'record')} ended before the signature column, as records from before March 2019 do: how they were signed is not known. Choose a later window.`,
        });
    if (totals.unknown > 0)
        gaps.push({
            name: 'signature-unknown',
            count: totals.unknown,
            message: `${counted(totals.unknown, 'record')} had a signature that is neither SigV2 nor SigV4. Look at them in the logs; a newer version of this check may know it.`,
        });
    return gaps;
}
function staleLogs({ tally, scope, maxLogAgeSeconds, now, silent, nothingParsed }) {
    if (maxLogAgeSeconds === null || nothingParsed)
        return [];
    const oldestAllowed = now - maxLogAgeSeconds;
    if (scope.window.until !== null && scope.window.until <= oldestAllowed)
        return [];
    const gapOf = (bucket, newest) => {
        if (newest !== null && newest >= oldestAllowed)
            return [];
        const of = bucket === null ? '' : ` of bucket ${bucket}`;
        const found = newest === null
            ? `No record${of} is from before now`
            : `The newest record${of} is of ${(0,time/* timestamp */.vE)(newest)}`;
        return [
            {
                name: 'stale-logs',
                bucket,
                message: `${found}; max-log-age asks for one since ${(0,time/* timestamp */.vE)(oldestAllowed)}. Check that access logging is still on and delivers, or raise max-log-age.`,
            },
        ];
    };
    const newestOf = new Map(tally.buckets.map(({ bucket, newestRecord }) => [bucket, newestRecord]));
    if (scope.buckets.length > 0)
        return scope.buckets
            .filter((bucket) => !silent.has(bucket))
            .flatMap((bucket) => gapOf(bucket, newestOf.get(bucket) ?? null));
    const newest = [...newestOf.values()].filter((time) => time !== null);
    return gapOf(null, newest.length === 0 ? null : newest.reduce((a, b) => Math.max(a, b)));
}
function windowNotCovered({ tally, scope, silent, nothingParsed }) {
    const { since } = scope.window;
    if (since === null || nothingParsed)
        return [];
    const isAsked = (bucket) => !silent.has(bucket) && (scope.buckets.length === 0 || scope.buckets.includes(bucket));
    const place = ({ location }) => tally.source.locations.indexOf(location);
    return tally.coverage
        .filter(({ bucket }) => bucket === null || isAsked(bucket))
        .sort((a, b) => place(a) - place(b) || (0,order/* byCodePoints */.U)(a.bucket ?? '', b.bucket ?? ''))
        .flatMap(({ location, bucket, oldestLogObject, oldestRecord }) => {
        const known = [oldestLogObject, oldestRecord].filter((time) => time !== null);
        const oldest = Math.min(...known);
        if (known.length === 0 || oldest <= since)
            return [];
        return {
            name: 'window-not-covered',
            bucket,
            message: `The logs of ${bucket === null ? location : `bucket ${bucket}`} begin at ${(0,time/* timestamp */.vE)(oldest)}, later than the window does (${(0,time/* timestamp */.vE)(since)}): what came before is not known. Choose a later since, or keep logs for longer.`,
        };
    });
}
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

// EXTERNAL MODULE: ./lib/model/tally.js
var tally = __webpack_require__(6307);
;// CONCATENATED MODULE: ./lib/verdict/targets.js



/**
 * Every pair of configured bucket and network, in the order of the settings. Where no bucket is configured: the pairs that
 * the log has, by bucket name.
 */
function judgeTargets(tallied, scope, withFinding) {
    const byKey = new Map(tallied.map((target) => [(0,model_scope/* targetKey */.hD)(target.bucket, target.network), target]));
    const configured = scope.buckets.length > 0;
    const buckets = configured
        ? scope.buckets
        : [...new Set(tallied.map(({ bucket }) => bucket))].sort(order/* byCodePoints */.U);
    return buckets.flatMap((bucket) => (0,model_scope/* networkNames */.Di)(scope).flatMap((network) => {
        const key = (0,model_scope/* targetKey */.hD)(bucket, network);
        const target = byKey.get(key);
        if (target === undefined && !configured)
            return [];
        const { sigV4, sigV2, unsigned, unknown, missing } = target ?? (0,tally/* noSignatures */.PJ)();
        return {
            bucket,
            network,
            verdict: withFinding.has(key) ? 'non-compliant' : sigV4 > 0 ? 'compliant' : 'no-traffic',
            sigV4,
            sigV2,
            unsigned,
            unknown,
            missing,
            excluded: target?.excluded ?? 0,
            firstSeen: target?.firstSeen ?? null,
            lastSeen: target?.lastSeen ?? null,
        };
    }));
}
/** Whether a target proves something for the verdict: what has no finding, and is more than silence. */
function isProof({ verdict }) {
    return verdict === 'compliant';
}

;// CONCATENATED MODULE: ./lib/verdict/judge.js



/**
 * What a tally proves. Throws, as a bug, where the tally's parts contradict each other: no verdict rests on such a tally.
 */
function judge(tally, settings, exceptions = []) {
    refuseContradictions(tally);
    const findings = findingsOf(tally.sigV2Clients, tally.targets, tally.sigV2ClientsNotListed, {
        ignoreRejected: settings.ignoreRejected,
        exceptions,
        now: settings.now,
    });
    const targets = judgeTargets(tally.targets, settings.scope, findings.targets);
    const gaps = gapsOf(tally, targets, settings);
    return { verdict: overallVerdict(targets, gaps), targets, findings, gaps };
}
/**
 * The verdict over all targets. A non-compliant target makes it `non-compliant`. Else a gap that is not accepted makes it
 * `inconclusive`, and so does the lack of a target that proves something: what is accepted proves nothing.
 */
function overallVerdict(targets, gaps) {
    if (targets.some(({ verdict }) => verdict === 'non-compliant'))
        return 'non-compliant';
    if (gaps.some(({ accepted }) => !accepted))
        return 'inconclusive';
    return targets.some(isProof) ? 'compliant' : 'inconclusive';
}
const SIGNATURES = ['sigV4', 'sigV2', 'unsigned', 'unknown', 'missing'];
function refuseContradictions({ totals, targets, daily, sigV2Clients }) {
    const agree = (what, ...counts) => {
        if (new Set(counts).size > 1)
            throw new Error(`the tally contradicts itself: ${what}: ${counts.join(', ')}`);
    };
    const sum = (rows, count) => rows.reduce((total, row) => total + count(row), 0);
    const { inScope, excluded, otherBuckets, otherNetworks, outsideWindow, service, unparsed } = totals;
    agree('records and their places', totals.records, inScope + excluded + otherBuckets + otherNetworks + outsideWindow + service + unparsed);
    agree('in-scope records and their signatures', inScope, sum(SIGNATURES, (signature) => totals[signature]));
    for (const signature of SIGNATURES)
        agree(`${signature} in totals, targets and days`, totals[signature], sum(targets, (target) => target[signature]), sum(daily, (day) => day[signature]));
    agree('excluded in totals and targets', excluded, sum(targets, (target) => target.excluded));
    agree('SigV2 requests in totals and clients', totals.sigV2, sum(sigV2Clients, (client) => client.requests) + sum(targets, (target) => target.sigV2RequestsNotListed));
}


/***/ })

};
