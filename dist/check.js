// check.js: the check, its verdict, the command line and the report for a terminal. Written by scripts/bundle.mjs.
export const modules = {

4511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS

// UNUSED EXPORTS: PRESIGNERS

// EXTERNAL MODULE: ./lib/model/figures.js
var figures = __webpack_require__(6536);
// EXTERNAL MODULE: ./lib/model/report.js
var report = __webpack_require__(1819);
// EXTERNAL MODULE: ./lib/model/time.js
var time = __webpack_require__(588);
// EXTERNAL MODULE: ./lib/runtime/memoize.js
var memoize = __webpack_require__(2668);
;// CONCATENATED MODULE: ./lib/advice/products.js
/** `name/1.2.3`, the form of RFC 9110 section 10.1.5, in any case. The name is a part of a regular expression. */
var matchToken = (function matchToken(name, version = VERSION) {
    return new RegExp(`${START}${name}/v?${version}`, 'i');
});
var makeFact = (function makeFact(advice, source, below = null) {
    return { below, advice, source };
});
var makeHttpClients = (function makeHttpClients(clients) {
    return clients.map((([name, pattern]) => ({
        name,
        pattern: new RegExp(START + pattern, 'i'),
        facts: [
            makeFact(HTTP_LIBRARY, 'https://docs.aws.amazon.com/AmazonS3/latest/API/RESTAuthentication.html'),
        ],
    })));
});
var makeBrowserFact = (function makeBrowserFact() {
    return makeFact('Upgrade the AWS SDK for JavaScript that the page loads to version 3: in a browser the page signs. For an upload form, fix the server that signs its POST policy.', AWS_TABLE);
});
var makeBrowsers = (function makeBrowsers(names) {
    return names.map((([name, pattern]) => ({
        name,
        pattern: matchToken(pattern),
        facts: [makeBrowserFact()],
        isBrowser: true,
    })));
});
const VERSION = '([0-9][0-9A-Za-z._]{0,31})';
/** The text before the name of a product: the start of the text, or a character that cannot be a part of the name. */
const START = '(?:^|[^0-9A-Za-z._:-])';
/** AWS: "Moving from Signature Version 2 to Signature Version 4", with the setting of each SDK. */
const AWS_TABLE = 'https://docs.aws.amazon.com/AmazonS3/latest/developerguide/specify-signature-version.html';
const SDK_WITHOUT_SIGV2 = 'Find the program at the remote IP, or by the requester: this SDK has no Signature Version 2 for S3, so the user agent is probably spoofed.';
const AWS_SERVICE = 'Find the program at the remote IP, or by the requester: AWS services sign with SigV4, so the user agent is probably spoofed.';
const HTTP_LIBRARY = 'Find the program that uses this client, by the requester and the remote IP, and let an AWS SDK sign: a plain HTTP client does not sign.';
const MINIO_SDK = 'Use V4 (or plain static) credentials in its code or configuration: it signs SigV4 unless the program asks for V2 credentials.';
const JETS3T_NOTES = 'https://github.com/mondain/jets3t/blob/master/RELEASE_NOTES.md';
/** The first matching product is that of the client. A product that is built on an SDK comes before the SDK. */
const PRODUCTS = [
    // Python
    {
        name: 'gsutil',
        pattern: matchToken('gsutil'),
        facts: [
            makeFact('Set `use-sigv4 = True` and a Regional `host` in the `[s3]` part of its boto configuration, or use the AWS CLI: it signs with boto 2, SigV2 by default in Regions that accept it.', 'https://github.com/GoogleCloudPlatform/gsutil/blob/master/gslib/__main__.py'),
        ],
    },
    {
        name: 'boto3',
        pattern: matchToken('boto3'),
        facts: [
            makeFact('Upgrade boto3 to 1.4.6 or later: older versions sign SigV2 in Regions that accept it.', AWS_TABLE, '1.4.6'),
            makeFact("Remove `signature_version='s3'` from its `Config`, or `signature_version = s3` from the AWS config file, and presign with `Config(signature_version='s3v4')`: it signs headers SigV4 by default.", 'https://github.com/boto/boto3/issues/2680'),
        ],
    },
    {
        name: 'AWS CLI',
        pattern: matchToken('aws-cli'),
        facts: [
            makeFact('Upgrade the AWS CLI to version 2, or to 1.11.108 or later: older versions sign SigV2 in Regions that accept it.', AWS_TABLE, '1.11.108'),
            makeFact('Run `aws configure set default.s3.signature_version s3v4` (and for each profile in use), or upgrade to version 2: version 1 signs headers SigV4 unless a profile says otherwise.', AWS_TABLE, '2'),
            makeFact('Find the program at the remote IP, or by the requester: version 2 signs S3 requests with SigV4 only, so the user agent is probably spoofed.', 'https://docs.aws.amazon.com/cli/latest/userguide/cliv2-migration-changes.html'),
        ],
    },
    {
        name: 'botocore',
        pattern: matchToken('botocore'),
        facts: [
            makeFact('Upgrade botocore to 1.5.71 or later: older versions sign SigV2 in Regions that accept it.', AWS_TABLE, '1.5.71'),
            makeFact("Remove `signature_version='s3'` from its `Config` and from the AWS config file: it signs headers SigV4 by default.", 'https://github.com/boto/boto3/issues/2680'),
        ],
    },
    {
        name: 'boto 2',
        pattern: matchToken('boto'),
        facts: [
            makeFact('Move to boto3; until then upgrade to 2.49.0, set `use-sigv4 = True` in the `[s3]` part of the boto configuration and name a Regional host. boto 2 signs SigV2 by default in Regions that accept it.', AWS_TABLE, '2.49.0'),
            makeFact('Set `use-sigv4 = True` in the `[s3]` part of the boto configuration and name a Regional host; better, move to boto3. boto 2 signs SigV2 by default in Regions that accept it.', AWS_TABLE),
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
            makeFact('Find the program at the remote IP, or by the requester: this console dates from 2013, so the user agent is probably spoofed.', AWS_TABLE),
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
        pattern: /(?:^|[^0-9A-Za-z._-])(?:ElasticMapReduce|emrfs)\/.{0,300}?aws-sdk-java\/([0-9][0-9A-Za-z._]{0,31})/i,
        facts: [
            makeFact('Move the cluster to a newer Amazon EMR release: below 1.11.201 the SDK in it signs SigV2 in Regions that accept it.', AWS_TABLE, '1.11.201'),
            makeFact('Remove the signer override from the `emrfs-site` and `core-site` classifications of the cluster: it signs SigV4 by default.', AWS_TABLE),
        ],
    },
    {
        name: 'EMRFS',
        pattern: matchToken('(?:ElasticMapReduce|emrfs)', '(?:s3n|[0-9][0-9A-Za-z._]{0,31})'),
        facts: [
            makeFact('Remove any signer override from the `emrfs-site` and `core-site` classifications of the cluster. If there is none, move the cluster to a newer Amazon EMR release.', AWS_TABLE),
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
            makeFact('Move the distribution from an origin access identity to origin access control, which signs SigV4. If the request of a viewer has a signature, find the program of the viewer.', 'https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_OriginAccessControlConfig.html'),
        ],
    },
    {
        name: 'Mountpoint for Amazon S3',
        pattern: matchToken('mountpoint-s3'),
        facts: [
            makeFact('Find the program at the remote IP, or by the requester: Mountpoint signs with SigV4 only, so the user agent is probably spoofed.', 'https://github.com/awslabs/mountpoint-s3/blob/main/mountpoint-s3-client/src/user_agent.rs'),
        ],
    },
    {
        name: 'AWS Tools for PowerShell',
        pattern: matchToken('AWSPowerShell(?:\\.[A-Za-z]{1,20})?'),
        facts: [
            makeFact('Upgrade the modules to 3.3.0.0 or later, which sign SigV4.', AWS_TABLE, '3.3.0.0'),
            makeFact('Remove `AWSConfigsS3.UseSignatureVersion4 = $false` from the script: it signs headers SigV4 by default.', AWS_TABLE),
        ],
    },
    // Hadoop and JetS3t
    {
        name: 'Hadoop S3A',
        isBuiltOnSdk: true,
        pattern: new RegExp(`${START}Hadoop ${VERSION}`),
        facts: [
            makeFact('Remove the setting `fs.s3a.signing-algorithm` (or, for one bucket, `fs.s3a.bucket.NAME.signing-algorithm`) where it is `S3SignerType`: without it S3A signs SigV4.', 'https://issues.apache.org/jira/browse/HADOOP-12269', '3.4.0'),
            makeFact('Find the program at the remote IP, or by the requester: since 3.4.0 S3A has no SigV2, so the user agent is probably spoofed.', 'https://issues.apache.org/jira/browse/HADOOP-18857'),
        ],
    },
    {
        name: 'JetS3t',
        pattern: matchToken('JetS3t'),
        facts: [
            makeFact('Upgrade to 0.9.4 or later and set `storage-service.request-signature-version=AWS4-HMAC-SHA256`; in Hadoop use `s3a://` rather than `s3n://` and `s3://`. Older versions sign with SigV2 only.', JETS3T_NOTES, '0.9.3'),
            makeFact('Upgrade to 0.9.4 or later, which fixes SigV4, and set `storage-service.request-signature-version=AWS4-HMAC-SHA256`; in Hadoop use `s3a://` rather than `s3n://`. JetS3t signs SigV2 by default.', JETS3T_NOTES, '0.9.4'),
            makeFact('Set `storage-service.request-signature-version=AWS4-HMAC-SHA256` in `jets3t.properties`; in Hadoop use `s3a://` rather than `s3n://`. JetS3t signs SigV2 by default.', JETS3T_NOTES),
        ],
    },
    {
        name: 'Apache jclouds',
        pattern: matchToken('(?:apache-)?jclouds'),
        facts: [
            makeFact('Use the provider `aws-s3`, which signs SigV4, or override the signer: the provider `s3` signs SigV2 by default.', 'https://github.com/apache/jclouds/pull/129'),
        ],
    },
    // Storage tools
    {
        name: 'Cyberduck',
        pattern: matchToken('Cyberduck'),
        facts: [
            makeFact('Connect with the profile `Amazon S3` rather than one for the AWS2 signature version. If the version is old, upgrade it first: old versions sign SigV2 by default.', 'https://docs.cyberduck.io/protocols/s3/'),
        ],
    },
    {
        name: 'Mountain Duck',
        pattern: matchToken('Mountain Duck'),
        facts: [
            makeFact('Connect with the profile `Amazon S3`: it signs SigV4 unless its connection profile asks for the AWS2 signature version.', 'https://docs.cyberduck.io/protocols/s3/'),
        ],
    },
    {
        name: 'goofys',
        isBuiltOnSdk: true,
        pattern: matchToken('goofys'),
        facts: [
            makeFact("Name the bucket's Region with `--region` and check the permissions, or move to Mountpoint for Amazon S3: it falls back to SigV2 if its first request is refused with 400 or 403.", 'https://github.com/kahing/goofys/blob/master/internal/backend_s3.go'),
        ],
    },
    {
        name: 's3fs',
        pattern: matchToken('s3fs'),
        facts: [
            makeFact('Mount with `-o sigv4` and `-o endpoint=REGION`, without `-o sigv2`: it signs SigV4 first, and older versions fall back to SigV2.', 'https://github.com/s3fs-fuse/s3fs-fuse/blob/master/src/curl.cpp'),
        ],
    },
    {
        name: 'rclone',
        pattern: matchToken('rclone'),
        facts: [
            makeFact('Remove `v2_auth = true` from the remote (or `--s3-v2-auth` and `RCLONE_S3_V2_AUTH`): it signs SigV4 by default.', 'https://rclone.org/s3/#s3-v2-auth'),
        ],
    },
    {
        name: 'MinIO Client (mc)',
        pattern: matchToken('mc', '(RELEASE\\.[0-9TZ-]{1,30})'),
        facts: [
            makeFact('Run `mc alias set` again with `--api S3v4`: it signs SigV4 unless its alias was set up with `--api S3v2`, or by probing.', 'https://github.com/minio/mc/blob/master/cmd/alias-set.go'),
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
            makeFact('Choose signature version 4 in the settings of the storage account. If there is no such setting, upgrade: versions of 2013 sign SigV2.', AWS_TABLE),
        ],
    },
    {
        name: 'S3 Browser',
        // Until 9 with a blank before the version: `S3 Browser 8.6.7 https://s3browser.com`.
        pattern: new RegExp(`${START}S3 ?Browser[/ ]v?${VERSION}`, 'i'),
        facts: [
            makeFact('Choose Signature V4 in the advanced settings of the account: it signs SigV4 unless its account asks for Signature V2.', 'https://s3browser.com/'),
        ],
    },
    {
        name: 'git-annex',
        pattern: matchToken('git-annex'),
        facts: [
            makeFact('Run `git annex enableremote NAME signature=v4`: its S3 remotes sign SigV2 by default.', 'https://git-annex.branchable.com/special_remotes/S3/'),
        ],
    },
    {
        name: 'Commvault',
        pattern: new RegExp(`${START}CommVault[/ ]?(?:${VERSION})?`, 'i'),
        facts: [
            makeFact('Set the additional setting `nCloudAWSV4` of the MediaAgent to 2 (V4 only); 0 means SigV2 only.', 'https://documentation.commvault.com/additionalsetting/ncloudawsv4-7867.html'),
        ],
    },
    {
        name: 'Vertica',
        isBuiltOnSdk: true,
        pattern: new RegExp(`${START}vertica[-/]v?${VERSION}`, 'i'),
        facts: [
            makeFact('Upgrade to 9.3 or later, which signs SigV4, and name the Region of the bucket (`AWSRegion`).', 'https://docs.vertica.com/latest/en/sql-reference/config-parameters/s3-parameters/', '9.3'),
            makeFact('Name the Region of the bucket (`AWSRegion`): it signs SigV4 with it. If it does, find another program at the remote IP, or by the requester.', 'https://docs.vertica.com/latest/en/sql-reference/config-parameters/s3-parameters/'),
        ],
    },
    {
        name: 'libs3',
        pattern: new RegExp(`${START}libs3 ${VERSION}`),
        facts: [
            makeFact('Upgrade libs3, or the program that uses it, to libs3 4.0 or later: older versions sign with SigV2 only.', 'https://github.com/bji/libs3', '4'),
            makeFact('Find the program at the remote IP, or by the requester: libs3 signs SigV4 only since 4.0, so another or a changed copy of it may be built into the program.', 'https://github.com/bji/libs3/blob/master/src/request.c'),
        ],
    },
    {
        name: 'Terraform',
        pattern: matchToken('(?:HashiCorp )?Terraform'),
        facts: [
            makeFact('Find the program at the remote IP, or by the requester: Terraform signs with SigV4 only, so the user agent is probably spoofed.', 'https://github.com/hashicorp/terraform-provider-aws'),
        ],
    },
    {
        name: 'Veeam Backup',
        pattern: new RegExp(`${START}Veeam/[0-9.]{1,10} Backup/${VERSION}`),
        facts: [
            makeFact('Add the storage as Amazon S3 rather than as S3-compatible. If it is already added so, upgrade Veeam.', 'https://helpcenter.veeam.com/docs/backup/vsphere/adding_amazon_s3_object.html'),
        ],
    },
    {
        name: 'AWS partner product',
        isBuiltOnSdk: true,
        pattern: new RegExp(`^APN/1\\.[0-9] [0-9A-Za-z._-]{1,60}/[0-9.]{1,10} [0-9A-Za-z._-]{1,60}/${VERSION}`),
        facts: [
            makeFact('Choose signature version 4 in the settings of the product that the user agent names (of an AWS partner); if it has no such setting, upgrade it, or ask its vendor.', 'https://aws.amazon.com/about-aws/whats-new/2026/04/partner-revenue-measurement-user-agent-support'),
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
            makeFact('Upgrade to 1.11.201 or later (better: SDK 2), and name the Region of the client; until then set `-Dcom.amazonaws.services.s3.enableV4`. Older versions sign SigV2 in Regions that accept it.', AWS_TABLE, '1.11.201'),
            makeFact('Remove `setSignerOverride("S3SignerType")` and name the Region of the client; better, move to SDK 2. SDK 1 signs SigV4 by default.', 'https://github.com/aws/aws-sdk-java/issues/3059'),
        ],
    },
    {
        name: 'AWS SDK for .NET',
        pattern: matchToken('(?:aws-sdk-dotnet(?:-[a-z0-9]{1,20})?|aws-sdk-unity|AWS SDK for \\.NET)'),
        facts: [
            makeFact('Upgrade to 3.3.0.0 or later: versions 1 and 2 sign SigV2.', AWS_TABLE, '3'),
            makeFact('Upgrade to 3.3.0.0 or later, which signs SigV4.', AWS_TABLE, '3.3.0.0'),
            makeFact('Set `AWSConfigsS3.UseSignatureVersion4 = true`, which also applies to presigned URLs of us-east-1: it signs headers SigV4 by default.', 'https://docs.aws.amazon.com/sdkfornet/v3/apidocs/items/Amazon/TAWSConfigsS3.html', '4'),
            makeFact('Shorten its presigned URLs to 7 days: version 4 signs SigV2 only for presigned URLs that are valid for longer.', 'https://github.com/aws/aws-sdk-net/pull/3647'),
        ],
    },
    {
        name: 'AWS SDK for JavaScript',
        pattern: matchToken('aws-sdk-(?:nodejs|js)'),
        facts: [
            makeFact("Upgrade to version 3; until then to 2.68.0 or later with `new AWS.S3({ signatureVersion: 'v4' })`. Older versions sign SigV2 in Regions that accept it.", AWS_TABLE, '2.68.0'),
            makeFact("Set `new AWS.S3({ signatureVersion: 'v4' })`, or upgrade to version 3: version 2 signs headers SigV4, and presigned URLs SigV2 in Regions that accept it.", 'https://github.com/aws/aws-sdk-js/blob/master/lib/services/s3.js', '3'),
            makeFact(SDK_WITHOUT_SIGV2, AWS_TABLE),
        ],
    },
    {
        name: 'AWS SDK for PHP',
        pattern: matchToken('aws-sdk-php2?'),
        facts: [
            makeFact("Upgrade to version 3; until then to 2.7.4 or later with `'signature' => 'v4'` and the `region` of the bucket. Older versions sign SigV2 in Regions that accept it.", AWS_TABLE, '2.7.4'),
            makeFact("Set `'signature' => 'v4'` and the `region` of the bucket for its S3 client; better, upgrade to version 3. Version 2 signs SigV2 in Regions that accept it.", AWS_TABLE, '3'),
            makeFact("Set `'signature_version' => 'v4'` for its S3 client: it signs SigV4 unless its code says otherwise.", AWS_TABLE),
        ],
    },
    {
        name: 'AWS Mobile SDK for iOS',
        pattern: matchToken('aws-sdk-iOS'),
        facts: [
            makeFact('Move the app to version 2, or to Amplify: version 1 signs SigV2.', 'https://github.com/amazon-archives/aws-sdk-ios-v1', '2'),
            makeFact('Find the code of the app that signs by itself, and let the SDK sign: version 2 signs SigV4.', 'https://github.com/aws-amplify/aws-sdk-ios/blob/main/AWSCore/Authentication/AWSSignature.m'),
        ],
    },
    {
        name: 'AWS Mobile SDK for Android',
        pattern: matchToken('aws-sdk-android'),
        facts: [
            makeFact('Upgrade the SDK in the app to 2.4.0 or later (better: move to Amplify), and name the Region of its S3 client: older versions sign SigV2 in Regions that accept it.', 'https://github.com/aws-amplify/aws-sdk-android/blob/main/CHANGELOG.md', '2.4.0'),
            makeFact('Name the Region of its S3 client: it signs SigV4 by default, and SigV2 if it presigns without a Region. Better, move the app to Amplify.', 'https://github.com/aws-amplify/aws-sdk-android/blob/main/aws-android-sdk-s3/src/main/java/com/amazonaws/services/s3/AmazonS3Client.java'),
        ],
    },
    {
        name: 'AWS SDK for Ruby 3',
        pattern: matchToken('aws-sdk-ruby3'),
        facts: [
            makeFact("Remove `signature_version: 's3'` from its S3 client: it signs SigV4 by default.", 'https://github.com/aws/aws-sdk-ruby/blob/version-3/gems/aws-sdk-s3/lib/aws-sdk-s3/plugins/s3_signer.rb'),
        ],
    },
    {
        name: 'AWS SDK for Ruby 2',
        pattern: matchToken('aws-sdk-ruby2'),
        facts: [
            makeFact("Remove `signature_version: 's3'` from its S3 client, and upgrade to version 3: version 2 signs SigV4 by default.", AWS_TABLE),
        ],
    },
    {
        name: 'AWS SDK for Ruby 1',
        pattern: matchToken('aws-sdk-ruby'),
        facts: [
            makeFact('Upgrade to version 3; until then set `:s3_signature_version => :v4`. Version 1 signs SigV2 in Regions that accept it.', AWS_TABLE),
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
            makeFact('Find the program, and upgrade or fix it: this SDK signs SigV4, and a program can put a SigV2 signer in its place (as goofys does, under this name until 0.24.0).', 'https://github.com/kahing/goofys/pull/698'),
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
            makeFact("Move to the AWS SDK for PHP 3, or take the newest source and call `S3::setSignatureVersion('v4')`: releases up to 0.5 sign with SigV2 only.", 'https://github.com/tpyo/amazon-s3-php-class/issues/159'),
        ],
    },
    {
        name: 'AWS::S3 (Ruby gem aws-s3)',
        pattern: new RegExp(`(?:^|[^0-9A-Za-z:])AWS::S3/${VERSION}`),
        facts: [
            makeFact('Move to the AWS SDK for Ruby 3: this gem signs with SigV2 only, and is not maintained any more.', 'https://github.com/marcel/aws-s3/blob/master/lib/aws/s3/authentication.rb'),
        ],
    },
    {
        name: 'Apache Libcloud',
        isSigningInQuery: true,
        pattern: matchToken('libcloud'),
        facts: [
            makeFact('Upgrade Libcloud to 2.0.0 or later: older versions sign with SigV2 in nearly every Region, in the query of each request.', 'https://github.com/apache/libcloud/blob/v1.5.0/libcloud/storage/drivers/s3.py', '2.0.0'),
            makeFact('Use the driver for Amazon S3 rather than one for S3-compatible storage, which signs SigV2 by default: the driver for Amazon S3 signs SigV4.', 'https://github.com/apache/libcloud/blob/trunk/libcloud/storage/drivers/rgw.py'),
        ],
    },
    {
        name: 'HTSlib (samtools, bcftools and others)',
        pattern: matchToken('htslib'),
        facts: [
            makeFact('Upgrade samtools, bcftools or the program that uses HTSlib to HTSlib 1.10 or later: older versions sign with SigV2 only.', 'https://github.com/samtools/htslib/pull/839', '1.10'),
            makeFact('Remove the environment variable `HTS_S3_V2`: without it HTSlib signs SigV4.', 'https://github.com/samtools/htslib/pull/839'),
        ],
    },
    {
        name: 'fog',
        pattern: matchToken('fog(?:-aws)?'),
        facts: [
            makeFact('Remove `aws_signature_version: 2` from its connection, and upgrade fog-aws: it signs SigV4 by default.', 'https://github.com/fog/fog-aws/blob/master/lib/fog/aws/storage.rb'),
        ],
    },
    {
        name: 'fog-core',
        pattern: matchToken('fog-core'),
        facts: [
            makeFact('Remove `aws_signature_version: 2` from its connection, and upgrade fog-aws: it signs SigV4 by default.', 'https://github.com/fog/fog-aws/blob/master/lib/fog/aws/storage.rb'),
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
            makeFact('Move the program to the AWS SDK for Go 2; find it by the requester and the remote IP. goamz signs SigV2 by default and sends this name, as does any Go program with its own signing code.', 'https://github.com/AdRoll/goamz/blob/master/s3/s3.go'),
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
];

// EXTERNAL MODULE: ./lib/advice/requester.js
var advice_requester = __webpack_require__(3594);
;// CONCATENATED MODULE: ./lib/advice/required-text.js
/**
 * Texts in lower case. Every match of the pattern contains one of them. An empty text when no text is certain. A search
 * for them is much faster than the first run of a regular expression, which compiles it. Most checks need few of a
 * hundred patterns. Each text begins after the start of the pattern and after groups that can be missing. It ends before
 * the first character with a special meaning. A group or a pattern with alternatives has the texts of each of them.
 */
var findRequiredTexts = (function findRequiredTexts({ source }) {
    return splitAlternatives(source.replace(required_text_START, '')).flatMap(findTextsOfAlternative);
});
var findTextsOfAlternative = (function findTextsOfAlternative(source) {
    if (source.startsWith('(?:')) {
        const end = findEndOfGroup(source);
        const after = source.slice(end);
        if (after.startsWith('?'))
            return findTextsOfAlternative(after.slice(1));
        if (MAY_BE_MISSING.test(after))
            return [''];
        return splitAlternatives(source.slice(3, end - 1)).flatMap(findTextsOfAlternative);
    }
    const plain = /^(?:[A-Za-z0-9 _-]|\\[./-])*/.exec(source)?.[0] ?? '';
    const text = plain.replaceAll('\\', '');
    return [(MAY_BE_MISSING.test(source.slice(plain.length)) ? text.slice(0, -1) : text).toLowerCase()];
});
/** The position after the group at the start of the text. */
var findEndOfGroup = (function findEndOfGroup(source) {
    for (const { at, depth } of listSigns(source))
        if (depth === 0)
            return at + 1;
    return source.length;
});
/** Divides the text at each `|` outside of all groups. Most texts have no `|`, so that their signs need not be read. */
var splitAlternatives = (function splitAlternatives(source) {
    if (!source.includes('|'))
        return [source];
    const alternatives = [];
    let start = 0;
    for (const { at, depth } of listSigns(source)) {
        if (depth > 0 || source[at] !== '|')
            continue;
        alternatives.push(source.slice(start, at));
        start = at + 1;
    }
    return [...alternatives, source.slice(start)];
});
/** The parentheses and bars outside of character classes. Each has the number of groups that are open after it. */
var listSigns = (function* listSigns(source) {
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
            yield { at, depth: ++depth };
        else if (sign === ')')
            yield { at, depth: --depth };
        else if (sign === '|')
            yield { at, depth };
    }
});
/** Quantifiers that allow the character or group before them to be missing. */
const MAY_BE_MISSING = /^[?*{]/;
/** The start of a pattern: `^`, or a group of `^` and the characters that can precede a name. */
const required_text_START = /^(?:\^|\(\?:\^\|\[[^\]]*\]\))/;

;// CONCATENATED MODULE: ./lib/advice/advice.js







/**
 * The product that a user agent names, and the change with which it signs with SigV4, in one line that begins with the
 * change. Null for an unknown user agent. The user agent of a presigned URL belongs to the client that opened it, except for
 * a product that signs in the query itself. The change is then for the requester, who made the URL.
 */
var findAdvice = (function findAdvice(userAgent, requester, authentication, longestValiditySeconds = null) {
    const found = findProduct(userAgent);
    if (found === null)
        return null;
    const { product, version, ownAdvice } = found;
    if (authentication !== 'presigned' || product.isSigningInQuery === true)
        return ownAdvice;
    const advice = `${advisePresignedUrls(requester, longestValiditySeconds)} ${product.name} only opened them.`;
    return { product: product.name, version, advice };
});
/** Whether the user agent names a product that signs in the query of its own requests. */
var isSigningInQuery = (function isSigningInQuery(userAgent) {
    return findProduct(userAgent)?.product.isSigningInQuery === true;
});
/**
 * The change for the maker of presigned URLs, by the longest validity. Null means that no validity could be read.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-signed-urls.html
 */
var advisePresignedUrls = (function advisePresignedUrls(requester, longestValiditySeconds) {
    const maker = describeUrlMaker(requester);
    if (longestValiditySeconds !== null && longestValiditySeconds > LONGEST_SIGV4_VALIDITY_SECONDS)
        return adviseLongValidity(Math.ceil(longestValiditySeconds / time/* SECONDS_PER_DAY */.xz)) + maker;
    return PRESIGN_WITH_SIGV4 + maker;
});
/** The product that the user agent names. Null for an unknown user agent. */
var findProductByName = (function findProductByName(userAgent) {
    return findProduct(userAgent)?.product ?? null;
});
var findWantedProduct = (function findWantedProduct(userAgent, isWanted) {
    requiredTexts ??= PRODUCTS.map((({ pattern }) => findRequiredTexts(pattern)));
    const lowerCase = userAgent.toLowerCase();
    for (const [index, product] of PRODUCTS.entries()) {
        if (!hasAnyOf(lowerCase, requiredTexts[index]) || !isWanted(product))
            continue;
        const match = product.pattern.exec(userAgent);
        if (match === null)
            continue;
        const version = match[1] || null;
        const end = version === null ? match[0].length : match[0].indexOf(version);
        // A pattern can begin with the character that separates the name from the text before it.
        const text = match[0].slice(0, end).replace(/^[^0-9A-Za-z]/, '');
        return { product, version, text };
    }
    return null;
});
var hasAnyOf = (function hasAnyOf(text, parts) {
    for (const part of parts)
        if (text.includes(part))
            return true;
    return false;
});
/** The advice for an old SDK, if the user agent of a product names its SDK. Null otherwise. */
var adviseOldSdk = (function adviseOldSdk(userAgent, product) {
    if (product.isBuiltOnSdk !== true)
        return null;
    const sdk = findWantedProduct(userAgent, isSdk);
    if (sdk === null || sdk.version === null)
        return null;
    const fact = findFact(sdk.product, sdk.version);
    return fact.below === null
        ? null
        : `Change the ${sdk.product.name} ${sdk.version} in it: ${fact.advice.charAt(0).toLowerCase()}${fact.advice.slice(1)}`;
});
var findFact = (function findFact(product, version) {
    const holds = product.facts.find(((fact) => fact.below === null || version === null || isBelow(version, fact.below)));
    return holds;
});
/**
 * Compares the leading numbers of two versions, part by part. A version without numbers (`unknown-version`) is lower.
 */
var isBelow = (function isBelow(version, other) {
    const ours = readNumbers(version);
    const theirs = readNumbers(other);
    if (ours.length === 0)
        return true;
    for (let part = 0; part < Math.max(ours.length, theirs.length); part++) {
        const difference = (ours[part] ?? 0) - (theirs[part] ?? 0);
        if (difference !== 0)
            return difference < 0;
    }
    return false;
});
var readNumbers = (function readNumbers(version) {
    const leading = /^[0-9]+(?:\.[0-9]+)*/.exec(version);
    return leading === null ? [] : leading[0].split('.').map(Number);
});
/** How to identify a client that `findAdvice` does not know, in one line. */
function explainHowToFindOut(userAgent, requester, authentication) {
    if (authentication === 'presigned')
        return advisePresignedUrls(requester, null);
    const who = (0,advice_requester/* describeRequester */.et)(requester);
    const reason = userAgent === '' || userAgent === '-' ? NO_USER_AGENT : 'Its user agent is not known.';
    return who === null
        ? `Find the program at the remote IP, and its access key in CloudTrail data events: S3 did not know the requester. Let it sign with SigV4. ${reason}`
        : `Find the program that uses the credentials of ${who}, at the remote IP and in CloudTrail data events. Let it sign with SigV4. ${reason}`;
}
/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/LogFormat.html (records of copies, and of batch deletes) */
const NO_USER_AGENT = 'Its records have no user agent. S3 writes none for a copy or a batch delete: another record with the same request ID then names the client. s3cmd, knox, s3ql and hand-written clients send none (s3cmd: upgrade to 1.5.0 or later, without `--signature-v2`).';
/** The log does not say which of them made a URL. */
const PRESIGNERS = [
    {
        name: 'boto3',
        change: "`Config(signature_version='s3v4')`",
        source: 'https://github.com/boto/botocore/pull/3791',
    },
    {
        name: 'AWS CLI 1',
        change: '`aws configure set default.s3.signature_version s3v4`',
        source: 'https://github.com/aws/aws-cli/pull/10663',
    },
    {
        name: 'JavaScript SDK 2',
        change: "`signatureVersion: 'v4'`",
        source: 'https://github.com/aws/aws-sdk-js/blob/master/lib/services/s3.js',
    },
    {
        name: 'Java SDK 1',
        change: 'no `setSignerOverride("S3SignerType")`',
        source: 'https://github.com/aws/aws-sdk-java/issues/3059',
    },
    {
        name: '.NET SDK 3',
        change: '`AWSConfigsS3.UseSignatureVersion4 = true`',
        source: 'https://docs.aws.amazon.com/sdkfornet/v3/apidocs/items/Amazon/TAWSConfigsS3.html',
    },
    {
        name: 'PHP SDK 2',
        change: "`'signature' => 'v4'`",
        source: 'https://docs.aws.amazon.com/AmazonS3/latest/developerguide/specify-signature-version.html',
    },
    {
        // The presigners of versions 2 and 3 only support SigV4.
        name: 'Ruby SDK 1',
        change: '`s3_signature_version: :v4`',
        source: 'https://github.com/aws/aws-sdk-ruby/blob/aws-sdk-v1/lib/aws/s3/s3_object.rb',
    },
];
const PRESIGNER_CHANGES = PRESIGNERS.map((({ name, change }) => `${name}: ${change}`)).join('; ');
/**
 * The maximum validity of a SigV4 URL. https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-presigned-url.html
 */
const LONGEST_SIGV4_VALIDITY_SECONDS = 604_800;
const PRESIGN_WITH_SIGV4 = `Presign with SigV4: ${PRESIGNER_CHANGES}. URLs handed out before stay in use until they expire. `;
const adviseLongValidity = (0,memoize/* memoize */.Bj)(((days) => `Give out CloudFront signed URLs, or a link of your own that presigns with SigV4 when it is opened: the URLs are valid for up to ${(0,figures/* formatCount */.B4)(days, 'day')}, and SigV4 allows 7. `));
/** Who makes a requester's presigned URLs, in one sentence. */
const describeUrlMaker = (0,memoize/* memoize */.Bj)(((requester) => {
    const who = (0,advice_requester/* describeRequester */.et)(requester);
    return who === null
        ? 'S3 knew no requester: `AWSAccessKeyId` in the evidence is the access key, and `aws iam get-access-key-last-used` names its user.'
        : `These URLs are made by ${who}.`;
}), report/* FINDINGS_LISTED */.XN);
/** The change for a proxy that signs the requests of browsers. */
function adviseProxyOwner(requester, remoteIp) {
    const who = (0,advice_requester/* describeRequester */.et)(requester) ?? requester;
    return `Let the proxy, CDN or image service at ${remoteIp} sign with SigV4 (nginx: an authentication module for SigV4; a CDN or image service: the V4 setting of its S3 origin): it signs for its visitors, because requests from several kinds of browsers have the signature of ${who}.`;
}
/** The part of a user agent that names its product, without the version. Null if the product is not known. */
function findProductText(userAgent) {
    const text = findProduct(userAgent)?.text ?? null;
    return text === '' ? null : text;
}
/** Of each product, in their order. */
let requiredTexts = null;
/** Many clients share a user agent, and a report asks several times for each. */
const findProduct = (0,memoize/* memoize */.Bj)(((userAgent) => {
    const found = findWantedProduct(userAgent, (() => true));
    if (found === null)
        return null;
    const { product, version, text } = found;
    const advice = adviseOldSdk(userAgent, product) ?? findFact(product, version).advice;
    return { product, version, text, ownAdvice: { product: product.name, version, advice } };
}), report/* FINDINGS_LISTED */.XN);
function isSdk({ name }) {
    return name.startsWith('AWS SDK ');
}


Object.assign(__webpack_exports__, {
  mG: /* binding */ advisePresignedUrls,
  Y_: /* binding */ adviseProxyOwner,
  rS: /* binding */ describeUrlMaker,
  CY: /* binding */ explainHowToFindOut,
  S1: /* binding */ findAdvice,
  Dg: /* binding */ findProductByName,
  UO: /* binding */ findProductText,
  X$: /* binding */ isSigningInQuery,
});

/***/ }),

// ./lib/advice/requester.js
3594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
/** The requester without the parts that change from run to run. The sessions of one role are one requester. */
var removeSession = (function removeSession(requester) {
    return ASSUMED_ROLE.exec(requester)?.[1] ?? requester;
});
/** The requester in words. Null for `-`: S3 did not know the requester. */
var describeRequester = (function describeRequester(requester) {
    if (requester === '' || requester === '-')
        return null;
    for (const [form, formatWords] of FORMS) {
        const match = form.exec(requester);
        if (match !== null)
            return formatWords(match[1], match[2]);
    }
    return requester;
});
/**
 * The requester in the two parts that a table shows: `user media-backup`, and its account if the requester names one.
 */
var splitRequester = (function splitRequester(requester) {
    if (requester === '' || requester === '-')
        return null;
    for (const [form] of FORMS) {
        if (!form.test(requester))
            continue;
        const words = describeRequester(requester);
        const [, name, account] = /^(.*) of account ([0-9]{12})$/s.exec(words) ?? [];
        return name === undefined ? { name: words, account: null } : { name, account: account };
    }
    return { name: requester, account: null };
});

/** `arn:aws:sts::ACCOUNT:assumed-role/ROLE/SESSION`. The names of a role and of a session have no slash. */
const ASSUMED_ROLE = /^(arn:aws[a-z-]{0,20}:sts::[0-9]{12}:assumed-role\/[^/]+)\/.+$/s;
/**
 * The forms of the requester column, and their words in a sentence.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/LogFormat.html
 */
const FORMS = [
    [
        /^arn:aws[a-z-]{0,20}:sts::([0-9]{12}):assumed-role\/([^/]+)/,
        (account, role) => `role ${role} of account ${account}`,
    ],
    [
        /^arn:aws[a-z-]{0,20}:sts::([0-9]{12}):federated-user\/(.+)$/,
        (account, user) => `federated user ${user} of account ${account}`,
    ],
    [
        /^arn:aws[a-z-]{0,20}:iam::([0-9]{12}):user\/(.+)$/,
        ((account, user) => `user ${user} of account ${account}`),
    ],
    [/^arn:aws[a-z-]{0,20}:iam::([0-9]{12}):root$/, (account) => `the root user of account ${account}`],
    [/^arn:aws[a-z-]{0,20}:iam::cloudfront:user\/(.+)$/, (user) => user],
    [/^svc:(.+)$/, (service) => `the AWS service ${service}`],
    [/^([0-9a-f]{64})$/, (id) => `the account of canonical user id ${id}`],
];


Object.assign(__webpack_exports__, {
  bW: /* binding */ splitRequester,
  dF: /* binding */ removeSession,
  et: /* binding */ describeRequester,
});

/***/ }),

8478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS

// UNUSED EXPORTS: makeReport

// EXTERNAL MODULE: ./lib/engines/open.js + 2 modules
var engines_open = __webpack_require__(2019);
// EXTERNAL MODULE: ./lib/exceptions/apply.js + 2 modules
var apply = __webpack_require__(3757);
// EXTERNAL MODULE: ./lib/model/bucket-pattern.js
var bucket_pattern = __webpack_require__(9596);
// EXTERNAL MODULE: ./lib/model/figures.js
var figures = __webpack_require__(6536);
// EXTERNAL MODULE: ./lib/model/log-location.js
var log_location = __webpack_require__(2859);
// EXTERNAL MODULE: ./lib/model/report.js
var report = __webpack_require__(1819);
// EXTERNAL MODULE: ./lib/model/time.js
var time = __webpack_require__(588);
// EXTERNAL MODULE: ./lib/runtime/version.js
var version = __webpack_require__(9984);
// EXTERNAL MODULE: ./lib/report/content/causes.js + 1 modules
var content_causes = __webpack_require__(2577);
;// CONCATENATED MODULE: ./lib/report/build.js





/** Builds the report from the settings, the tally and the verdict. */
var buildReport = (function buildReport(parts) {
    const { settings, tally, judgement, evidence, queries } = parts;
    const { scope } = settings;
    const { excepted } = judgement.findings;
    const exceptedBeyond = excepted.slice(report/* FINDINGS_LISTED */.XN);
    const listedExcepted = excepted.slice(0, report/* FINDINGS_LISTED */.XN);
    const clients = [...judgement.findings.listed, ...listedExcepted.map(({ client }) => client)];
    const identities = (0,content_causes/* identifyCauses */.Zy)(clients);
    const reported = clients.map(((client, index) => makeFinding(client, identities[index])));
    const findings = reported.slice(0, judgement.findings.listed.length);
    const source = {
        ...tally.source,
        oldestRecord: (0,time/* formatTimestampOrNull */.Mu)(tally.source.oldestRecord),
        newestRecord: (0,time/* formatTimestampOrNull */.Mu)(tally.source.newestRecord),
    };
    const owned = judgement.buckets.filter((({ owner }) => owner !== null));
    const owners = new Map(owned.map(({ name, owner }) => [name, owner]));
    const findOwner = owners.size === 0 ? null : (bucket) => owners.get(bucket) ?? null;
    const scanned = queries.map(({ bytesScanned }) => bytesScanned).filter((bytes) => bytes !== null);
    return {
        schemaVersion: 1,
        tool: { name: 's3-sigv4-check', version: version/* VERSION */.x },
        generatedAt: (0,time/* formatTimestamp */.Ey)(settings.now),
        verdict: judgement.verdict,
        provenance: makeProvenance(settings, tally.source.locations, parts.runUrl),
        gaps: judgement.gaps,
        window: {
            since: (0,time/* formatTimestampOrNull */.Mu)(scope.window.since),
            until: (0,time/* formatTimestampOrNull */.Mu)(scope.window.until),
        },
        source,
        settings: {
            buckets: scope.buckets,
            sourceIps: scope.networks.map(({ cidr }) => cidr),
            excludeUserAgents: scope.excludedUserAgents,
            acceptGaps: settings.acceptGaps.map(formatAcceptedGap),
            ignoreRejected: settings.ignoreRejected,
        },
        totals: tally.totals,
        targets: judgement.targets.map(makeTarget),
        buckets: judgement.buckets,
        findings,
        causes: (0,content_causes/* rollUp */.F3)(findings, (0,content_causes/* countDaysRead */.zS)({ source }), findOwner),
        findingsNotListed: judgement.findings.notListed,
        exceptions: judgement.findings.exceptions.map(makeReportedException),
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
        oldTls: makeReportedAlsoSeen(tally.oldTls),
        anonymous: makeReportedAlsoSeen(tally.anonymous),
        daily: tally.daily,
        scan: {
            bytesScanned: scanned.length === 0 ? null : scanned.reduce((a, b) => a + b),
            durationSeconds: parts.durationSeconds,
            queries: queries.map(({ statement: _, ...query }) => query),
        },
    };
});
/** Member by member, because a copy of the other members would take ten times the memory. */
var makeTarget = (function makeTarget(target) {
    return {
        bucket: target.bucket,
        network: target.network,
        verdict: target.verdict,
        sigV4: target.sigV4,
        sigV2: target.sigV2,
        unsigned: target.unsigned,
        unknown: target.unknown,
        missing: target.missing,
        sigV4Rejected: target.sigV4Rejected,
        lastSigV2: (0,time/* formatTimestampOrNull */.Mu)(target.lastSigV2),
        firstSeen: (0,time/* formatTimestampOrNull */.Mu)(target.firstSeen),
        lastSeen: (0,time/* formatTimestampOrNull */.Mu)(target.lastSeen),
    };
});
var makeProvenance = (function makeProvenance({ aws }, locations, runUrl) {
    const isOnS3 = (0,log_location/* isAnyOnS3 */.W)(locations);
    const account = /^arn:[a-z-]+:iam::([0-9]{12}):role\//.exec(aws.roleToAssume ?? '')?.[1] ?? null;
    return isOnS3 ? { account, region: aws.region, runUrl } : { account: null, region: null, runUrl };
});
var makeReportedAlsoSeen = (function makeReportedAlsoSeen({ requests, requestsNotListed, clients }) {
    return {
        requests,
        requestsNotListed,
        clients: clients.map(((client) => ({
            bucket: client.bucket,
            network: client.network,
            remoteIp: client.remoteIp,
            requester: client.requester,
            userAgent: client.userAgent,
            tlsVersion: client.tlsVersion,
            requests: client.requests,
            firstSeen: (0,time/* formatTimestamp */.Ey)(client.firstSeen),
            lastSeen: (0,time/* formatTimestamp */.Ey)(client.lastSeen),
        }))),
    };
});
var makeFinding = (function makeFinding(client, cause) {
    const presigned = makeReportedPresignedUrls(client.presigned);
    const firstSeen = (0,time/* formatTimestamp */.Ey)(client.firstSeen);
    return {
        bucket: client.bucket,
        network: client.network,
        remoteIp: client.remoteIp,
        requester: client.requester,
        authentication: client.authentication,
        presigned,
        userAgent: client.userAgent,
        cause: cause.id,
        client: (0,content_causes/* adviseClient */.Kp)({ ...client, presigned }, cause),
        requests: client.requests,
        rejected: client.rejected,
        firstSeen,
        lastSeen: client.lastSeen === client.firstSeen ? firstSeen : (0,time/* formatTimestamp */.Ey)(client.lastSeen),
        logObjects: client.logObjects,
        logObjectCount: client.logObjectCount,
    };
});
var makeReportedPresignedUrls = (function makeReportedPresignedUrls(urls) {
    return urls === null
        ? null
        : {
            accessKeyIds: urls.accessKeyIds,
            earliestExpiry: (0,time/* formatTimestampOrNull */.Mu)(urls.earliestExpiry),
            latestExpiry: (0,time/* formatTimestampOrNull */.Mu)(urls.latestExpiry),
            longestValiditySeconds: urls.longestValiditySeconds,
        };
});
function makeReportedException(outcome) {
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
function formatAcceptedGap({ name, atMostRecords }) {
    return atMostRecords === null ? name : `${name}<=${atMostRecords}`;
}

// EXTERNAL MODULE: ./lib/model/order.js
var order = __webpack_require__(4209);
;// CONCATENATED MODULE: ./lib/report/compare/comparison.js


/**
 * Causes that signed with SigV2: new, gone, or still there since an earlier report. The earlier findings are grouped again,
 * so that a product which only a newer version knows does not seem new. Excepted clients count too: an exception does not make
 * a cause seem gone.
 */
function compareReports(earlier, now) {
    const causes = new Map();
    const findCause = (identity) => {
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
        findCause(identity).requestsBefore += requests;
    });
    const rolledUp = new Set(before.map(({ cause }) => cause));
    for (const cause of earlier.causes)
        if (!rolledUp.has(cause.id))
            findCause(cause).requestsBefore += cause.requests;
    rollUp([...now.findings, ...now.excepted], (identity, requests) => {
        findCause(identity).requests += requests;
    });
    const open = new Set(now.findings.map(({ cause }) => cause));
    const compared = [...causes.values()].map((cause) => ({
        ...cause,
        excepted: cause.requests > 0 && !open.has(cause.id),
    }));
    return {
        earlier: { generatedAt: earlier.generatedAt, verdict: earlier.verdict },
        new: compared.filter(({ requestsBefore }) => requestsBefore === 0).sort(compareRequests),
        gone: compared.filter(({ requests }) => requests === 0).sort(compareRequests),
        still: compared
            .filter(({ requests, requestsBefore }) => requests > 0 && requestsBefore > 0)
            .sort(compareRequests),
        caveats: listCaveats(earlier, now),
    };
}
function listCaveats(earlier, now) {
    const caveats = [];
    const isSameSet = (ours, theirs) => JSON.stringify([...ours].sort()) === JSON.stringify([...theirs].sort());
    if (!isSameSet(earlier.settings.buckets, now.settings.buckets) ||
        !isSameSet(earlier.settings.sourceIps, now.settings.sourceIps) ||
        earlier.settings.ignoreRejected !== now.settings.ignoreRejected)
        caveats.push('The earlier check had other buckets, source IPs or ignore-rejected, so a cause may seem new or gone.');
    const { window, generatedAt } = earlier;
    if (window !== null && !isComparableWindow({ window, generatedAt }, now))
        caveats.push('The earlier check had another window of time, so a cause may seem new or gone.');
    if (earlier.findingsNotListed.requests + earlier.exceptedNotListed.requests > 0)
        caveats.push('The earlier report does not list all of its clients: a cause that seems new may have existed before.');
    if (now.findingsNotListed.requests + now.exceptedNotListed.requests > 0)
        caveats.push('This report does not list all of its clients: a cause that seems gone may still exist.');
    if (now.gaps.some(({ accepted }) => !accepted))
        caveats.push('This check has gaps: a cause that seems gone may still exist.');
    return caveats;
}
function compareRequests(a, b) {
    return b.requests - a.requests || b.requestsBefore - a.requestsBefore || (0,order/* compareCodePoints */.O)(a.id, b.id);
}
/** So much can pass between the start of a check and its report. */
const MOST_MILLISECONDS_APART = 3_600_000;
/** Whether the window only moved on, or has the same start and a later end. */
function isComparableWindow(earlier, now) {
    const [since, sinceNow] = [earlier.window.since, now.window.since];
    const [end, endNow] = [readEnd(earlier), readEnd(now)];
    if (since === sinceNow)
        return endNow >= end;
    if (since === null || sinceNow === null)
        return false;
    const [length, lengthNow] = [end - Date.parse(since), endNow - Date.parse(sinceNow)];
    return Math.abs(lengthNow - length) <= MOST_MILLISECONDS_APART;
}
/** The end of the window in milliseconds since the epoch. An open window ends with its report. */
function readEnd({ window, generatedAt }) {
    return Date.parse(window.until ?? generatedAt);
}

// EXTERNAL MODULE: ./lib/report/content/queries.js + 1 modules
var queries = __webpack_require__(9349);
// EXTERNAL MODULE: ./lib/runtime/clock.js
var clock = __webpack_require__(7642);
// EXTERNAL MODULE: ./lib/runtime/workflow-run-url.js
var workflow_run_url = __webpack_require__(5331);
// EXTERNAL MODULE: ./lib/verdict/judge.js
var judge = __webpack_require__(5670);
;// CONCATENATED MODULE: ./lib/check.js
/**
 * Reads the files that the settings name, before any log.
 * @throws SettingsError when one of them is wrong, or when the report would replace a file that no check wrote
 */
var readSettingsFiles = (async function readSettingsFiles({ reportDirectory, exceptionsFile, earlierReport, now }, context) {
    if (reportDirectory !== null)
        await refuseForeignFilesIn(reportDirectory);
    return {
        exceptions: exceptionsFile === null ? [] : await readExceptions(exceptionsFile, now, context.signal),
        earlier: earlierReport === null ? null : await loadEarlierReport(earlierReport, context),
    };
});
/** Asks the engine, judges its tally, and fetches the evidence. */
var makeReport = (async function makeReport(given, { exceptions, earlier }, engine, context) {
    const started = (0,clock/* readMonotonicMilliseconds */.Z)();
    const tally = await engine.tally(context);
    const { totals, source } = tally;
    context.onDetail?.(`Read: ${(0,figures/* formatCount */.B4)(totals.records, 'record')} of ${(0,figures/* formatCount */.B4)(source.logObjects, 'log object')}, ${(0,figures/* formatNumber */.ZV)(totals.inScope)} in scope`);
    const settings = { ...given, scope: { ...given.scope, buckets: listAskedBuckets(given, tally) } };
    const judgement = await (0,judge/* judgeWithExceptions */.o4)(tally, settings, exceptions, context.signal, tally.asked?.facts);
    // The threads of the embedded engine then had full tables. V8 can refer to them until it has compiled the functions that read
    // them last.
    if (tally.sigV2ClientsNotListed === null)
        await releaseMemory();
    for (const warning of (0,apply/* makeExceptionWarnings */.Zs)(judgement.findings))
        context.onWarning(warning);
    const evidence = settings.reportDirectory === null
        ? null
        : await collectEvidence(judgement.findings, settings, engine, context);
    context.signal.throwIfAborted();
    const queries = engine.listQueries();
    const built = buildReport({
        settings,
        tally,
        judgement,
        evidence: evidence === null ? null : { records: evidence.records.length, complete: evidence.complete },
        queries,
        runUrl: (0,workflow_run_url/* makeWorkflowRunUrl */.W)(context.env),
        durationSeconds: Math.round(((0,clock/* readMonotonicMilliseconds */.Z)() - started) / 10) / 100,
    });
    const report = earlier === null ? built : { ...built, comparison: compareReports(earlier, built) };
    return { report, evidence, queries };
});
/** The configured buckets. Patterns are resolved by the engine, or by the buckets in the logs. */
var listAskedBuckets = (function listAskedBuckets({ scope, source }, { asked, buckets }) {
    const { bucketPatterns } = scope;
    if (bucketPatterns === undefined || source.kind === 'discovered')
        return asked?.buckets ?? scope.buckets;
    const inLogs = buckets.map(({ bucket }) => bucket);
    return (0,bucket_pattern/* expandBuckets */.u_)(bucketPatterns, inLogs).buckets;
});
/** Writes the report's files and the baseline, then publishes queries and report. Returns the verdict. */
var publish = (async function publish(result, settings, sinks) {
    const { report } = result;
    const { reportDirectory, baselineFile, now } = settings;
    const files = reportDirectory === null ? {} : await writeFiles(reportDirectory, result, sinks.signal);
    // The baseline is written last, so that a check that fails does not leave one.
    if (baselineFile !== null)
        await writeBaselineAt(baselineFile, report, now, sinks.signal);
    for (const line of (0,queries/* formatQueries */.g)(report))
        sinks.onQuery(line);
    sinks.onStage('report');
    await sinks.onReport(report, files);
    return report.verdict;
});










/**
 * Runs a check: asks the engine, judges, fetches the evidence, and publishes. Returns the verdict.
 * @throws SettingsError or CheckError for what the user can fix, or the reason of the signal
 */
async function check(settings, sinks) {
    const files = await readSettingsFiles(settings, sinks);
    sinks.onStage('locate');
    const engine = await (0,engines_open/* openEngine */.F)(settings, sinks);
    sinks.onStage('read');
    const result = await makeReport(settings, files, engine, sinks);
    sinks.onProgressEnd();
    return publish(result, settings, sinks);
}
// The functions below load their modules on demand, because each module takes a noticeable share of a small check:
// the YAML library, the files of a report, the validation library, and Node's module for V8.
async function releaseMemory() {
    const { collectGarbage } = await Promise.all(/* import() | worker */[__webpack_require__.e(117), __webpack_require__.e(941)]).then(__webpack_require__.bind(__webpack_require__, 5464));
    await collectGarbage();
}
async function readExceptions(path, now, signal) {
    const { readExceptionsFile } = await Promise.all(/* import() | yaml */[__webpack_require__.e(280), __webpack_require__.e(815), __webpack_require__.e(602)]).then(__webpack_require__.bind(__webpack_require__, 9326));
    return readExceptionsFile(path, now, signal);
}
async function writeBaselineAt(path, report, now, signal) {
    const { writeBaseline } = await Promise.all(/* import() | yaml */[__webpack_require__.e(280), __webpack_require__.e(815), __webpack_require__.e(602)]).then(__webpack_require__.bind(__webpack_require__, 5358));
    await writeBaseline(path, report, now, signal);
}
async function refuseForeignFilesIn(directory) {
    const { refuseForeignFiles } = await __webpack_require__.e(/* import() | earlier-report */ 200).then(__webpack_require__.bind(__webpack_require__, 9579));
    await refuseForeignFiles(directory);
}
async function writeFiles(directory, result, signal) {
    const { writeReports } = await Promise.all(/* import() | report */[__webpack_require__.e(934), __webpack_require__.e(789), __webpack_require__.e(406), __webpack_require__.e(509), __webpack_require__.e(39), __webpack_require__.e(959), __webpack_require__.e(857)]).then(__webpack_require__.bind(__webpack_require__, 6476));
    return writeReports(directory, result, signal);
}
/** Null if the file does not exist. A notice then says that the report is not compared. */
async function loadEarlierReport(path, { onNotice }) {
    const { readEarlierReport } = await Promise.all(/* import() | report */[__webpack_require__.e(934), __webpack_require__.e(789), __webpack_require__.e(406), __webpack_require__.e(509), __webpack_require__.e(39), __webpack_require__.e(959), __webpack_require__.e(857)]).then(__webpack_require__.bind(__webpack_require__, 1845));
    const earlier = await readEarlierReport(path);
    if (earlier === null)
        onNotice(`compare: the report is not compared: ${JSON.stringify(path)} does not exist. This is expected in a first run.`);
    return earlier;
}
async function collectEvidence(findings, settings, engine, context) {
    const isEachListed = findings.notListed.requests === 0;
    if (findings.listed.length === 0 || settings.evidenceLimit === 0)
        return { records: [], complete: isEachListed && findings.listed.length === 0 };
    const { records, complete } = await engine.collectEvidence(findings.listed, settings.evidenceLimit, context);
    return { records, complete: complete && isEachListed };
}


Object.assign(__webpack_exports__, {
  z6: /* binding */ check,
  mk: /* binding */ publish,
  Dm: /* binding */ readSettingsFiles,
});

/***/ }),

// ./lib/cli/commands/check.js
4713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
/** Writes the report to standard output and to the report directory, if given. Returns the verdict's exit code. */
var run = (async function run(commandLine, context) {
    const { terminal, stop } = context;
    const problems = [];
    const format = (0,_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .readChoice */ .K)(commandLine, 'format', FORMATS, problems);
    const isPolicyAsked = (0,_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .readChoice */ .K)(commandLine, 'policy', ['false', 'true'], problems) === 'true';
    const settings = await (0,_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .readSettingsOf */ .$)(commandLine, terminal, 'check', problems);
    stop.startDeadline(settings.timeoutMinutes, '--timeout-minutes');
    const { reportDirectory } = settings;
    const sinks = {
        ...makeEngineContext(context),
        onStage: (() => { }),
        onProgressEnd: (() => terminal.endProgress()),
        onQuery: (line) => terminal.say('notice', line),
        async onReport(report) {
            const pieces = isPolicyAsked
                ? formatPolicies(report)
                : await formatReport(report, format, reportDirectory, context);
            for (const piece of pieces)
                await terminal.writeResult(piece);
        },
    };
    return _runtime_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT */ .dc[await (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6)(settings, sinks)];
});
/** What an engine needs from the command line. */
var makeEngineContext = (function makeEngineContext({ terminal, stop, env, openStandardInput, }) {
    return {
        signal: stop.signal,
        onProgress: terminal.updateProgress,
        onWarning: (message) => terminal.say('warning', message),
        onNotice: (message) => terminal.say('notice', message),
        env,
        openStandardInput,
        allowedRoots: null,
        mask: () => { },
    };
});
/** The report in the requested format. */
var formatReport = (async function formatReport(report, format, reportDirectory, { terminal }) {
    switch (format) {
        case 'text':
            return [
                (0,_report_formats_terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .renderTerminalReport */ .J)(report, {
                    columns: terminal.columns,
                    hasColor: terminal.hasColor,
                    reportDirectory,
                }),
            ];
        case 'json': {
            const { formatReportJson } = await Promise.all(/* import() | report */[__webpack_require__.e(934), __webpack_require__.e(789), __webpack_require__.e(406), __webpack_require__.e(509), __webpack_require__.e(39), __webpack_require__.e(959), __webpack_require__.e(857)]).then(__webpack_require__.bind(__webpack_require__, 2902));
            return formatReportJson(report);
        }
        case 'markdown': {
            const { renderJobSummary } = await Promise.all(/* import() | report */[__webpack_require__.e(934), __webpack_require__.e(789), __webpack_require__.e(406), __webpack_require__.e(509), __webpack_require__.e(39), __webpack_require__.e(959), __webpack_require__.e(857)]).then(__webpack_require__.bind(__webpack_require__, 524));
            return [(0,_report_formats_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeLogLines */ .lF)(renderJobSummary(report))];
        }
    }
});

__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8478);
/* harmony import */ var _report_content_refused_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9944);
/* harmony import */ var _report_formats_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8662);
/* harmony import */ var _report_formats_terminal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2261);
/* harmony import */ var _runtime_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(525);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5997);






/** Formats of a report on standard output. */
const FORMATS = ['text', 'json', 'markdown'];
function formatPolicies(report) {
    return [`${JSON.stringify((0,_report_content_refused_js__WEBPACK_IMPORTED_MODULE_1__/* .previewDenial */ .Oe)(report).makePolicies(), null, 2)}\n`];
}


Object.assign(__webpack_exports__, {
  FORMATS: /* binding */ FORMATS,
  formatReport: /* binding */ formatReport,
  makeEngineContext: /* binding */ makeEngineContext,
  run: /* binding */ run,
});

/***/ }),

4322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS

// EXTERNAL MODULE: ./lib/engines/open.js + 2 modules
var engines_open = __webpack_require__(2019);
// EXTERNAL MODULE: ./lib/model/figures.js
var figures = __webpack_require__(6536);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./lib/log-formats/columns.js
var columns = __webpack_require__(7732);
// EXTERNAL MODULE: ./lib/log-formats/record.js
var log_formats_record = __webpack_require__(2954);
// EXTERNAL MODULE: ./lib/log-formats/redaction.js
var redaction = __webpack_require__(7154);
// EXTERNAL MODULE: ./lib/model/time.js
var time = __webpack_require__(588);
// EXTERNAL MODULE: ./lib/runtime/lists.js
var lists = __webpack_require__(909);
// EXTERNAL MODULE: ./lib/report/content/words.js
var words = __webpack_require__(7813);
// EXTERNAL MODULE: ./lib/report/formats/display-width.js
var display_width = __webpack_require__(1122);
// EXTERNAL MODULE: ./lib/report/formats/escape.js
var formats_escape = __webpack_require__(8662);
;// CONCATENATED MODULE: ./lib/report/formats/preview.js









/**
 * A line of a log as one line of JSON: the columns of the record by name and `log_object`, or `unparsed` and
 * `log_object`. Columns beyond the end of the record are left out. Ends with a line end.
 */
function formatPreviewJson(line) {
    const object = 'unparsed' in line
        ? { unparsed: line.unparsed, log_object: line.logObject }
        : {
            ...Object.fromEntries(line.record.columns.map((text, column) => [columns/* COLUMN_NAMES */.aC[column], text])),
            log_object: line.logObject,
        };
    return `${(0,formats_escape/* escapeLogJson */.mL)(JSON.stringify(object))}\n`;
}
/** The lines of a log for a terminal, below the name of their log object. Keeps no line in memory. */
async function* renderPreviewTable(lines, { columns, hasColor }) {
    const width = Math.max(columns, 80);
    const makeBold = (text) => (hasColor ? (0,external_node_util_.styleText)('bold', text, { validateStream: false }) : text);
    const makeDim = (text) => (hasColor ? (0,external_node_util_.styleText)('dim', text, { validateStream: false }) : text);
    let logObject = null;
    for await (const line of lines) {
        const block = [];
        if (line.logObject !== logObject) {
            if (logObject !== null)
                block.push('');
            else
                block.push(makeDim(makeRow('time', 'signature', 'signed by', 'status', 'operation')));
            logObject = line.logObject;
            block.push(makeBold((0,formats_escape/* showInvisible */.jQ)(logObject)));
        }
        if ('unparsed' in line)
            block.push(fitText(`  unparsed: ${showText(line.unparsed)}`, width));
        else
            (0,lists/* append */.BC)(block, makeRecordRows(line.record).map((text) => fitText(text, width)));
        yield (0,formats_escape/* escapeLogLines */.lF)(`${block.join('\n')}\n`);
    }
}
function makeRecordRows(record) {
    const readText = (name) => showText((0,log_formats_record/* readColumnText */.S)(record, name) ?? 'missing');
    return [
        makeRow((0,words/* formatMoment */.K9)((0,time/* formatTimestamp */.Ey)(record.time)), readText('signature_version'), readText('authentication_type'), readText('http_status'), readText('operation')),
        `      ${readText('bucket')}  ${readText('remote_ip')}  ${readText('requester')}  ${readText('user_agent')}`,
    ];
}
function makeRow(time, signature, signedBy, status, operation) {
    return `  ${time.padEnd(20)}  ${signature.padEnd(9)}  ${signedBy.padEnd(11)}  ${status.padEnd(6)}  ${operation}`;
}
/** Characters of one text. No line is wider, and most of a text of 8 MiB does not fit. */
const MOST_CHARACTERS = 2_000;
function showText(text) {
    return (0,formats_escape/* escapeLogText */.dD)((0,formats_escape/* showInvisible */.jQ)((0,redaction/* takeFirstCharacters */.WS)(text, MOST_CHARACTERS)));
}
/** Texts that fit on one line. */
function fitText(text, width) {
    if ((0,display_width/* measureWidth */.l)(text) <= width)
        return text;
    let used = 0;
    let fits = '';
    for (const character of text) {
        used += (0,display_width/* measureWidth */.l)(character);
        if (used > width - 1)
            break;
        fits += character;
    }
    return `${fits}\u2026`;
}

// EXTERNAL MODULE: ./lib/runtime/errors.js
var errors = __webpack_require__(525);
// EXTERNAL MODULE: ./lib/settings/messages.js
var messages = __webpack_require__(9413);
// EXTERNAL MODULE: ./lib/cli/settings.js
var cli_settings = __webpack_require__(5997);
// EXTERNAL MODULE: ./lib/cli/commands/check.js
var check = __webpack_require__(4713);
;// CONCATENATED MODULE: ./lib/cli/commands/preview.js







/** Characters per write to standard output. */
const PAGE_CHARACTERS = 64 * 1024;
/** Shows the first records. Returns 0, or 4 if the reader closes standard output early. */
async function run(commandLine, context) {
    const { terminal, stop } = context;
    const problems = [];
    const format = (0,cli_settings/* readChoice */.K)(commandLine, 'format', ['table', 'json'], problems);
    const limit = readLimit(commandLine, problems);
    const settings = await (0,cli_settings/* readSettingsOf */.$)(commandLine, terminal, 'preview', problems);
    const windowed = ['since', 'until'].filter((name) => commandLine.raw[name] !== undefined);
    if (settings.source.kind === 'local' && windowed.length > 0) {
        const names = (0,figures/* listNames */.Zv)(windowed.map((name) => `--${name}`));
        throw new errors/* SettingsError */.GN(`${names}: a preview of log files takes no filter. It takes a window only on S3.`);
    }
    stop.startDeadline(settings.timeoutMinutes, '--timeout-minutes');
    const engineContext = (0,check.makeEngineContext)(context);
    const engine = await (0,engines_open/* openEngine */.F)(settings, engineContext, { isPreview: true });
    const lines = engine.readPreview(limit, engineContext);
    const shown = format === 'json' ? formatJsonLines(lines) : renderPreviewTable(lines, terminal);
    let page = '';
    for await (const text of shown) {
        page += text;
        if (page.length < PAGE_CHARACTERS)
            continue;
        if (!(await terminal.writeResult(page)))
            return errors/* EXIT */.dc.couldNotRun;
        page = '';
    }
    terminal.endProgress();
    return (await terminal.writeResult(page)) ? 0 : errors/* EXIT */.dc.couldNotRun;
}
async function* formatJsonLines(lines) {
    for await (const line of lines)
        yield formatPreviewJson(line);
}
function readLimit({ own }, problems) {
    const given = own.limit ?? '100';
    if (/^(?:0|[1-9]\d{0,14})$/.test(given))
        return Number(given);
    problems.push(`--limit: ${(0,messages/* quoteText */.ol)(given)} is not a whole number from 0 up, in plain digits; 0 shows all.`);
    return 0;
}


Object.assign(__webpack_exports__, {
  run: /* binding */ run,
});

/***/ }),

9731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/runtime/errors.js
var errors = __webpack_require__(525);
// EXTERNAL MODULE: ./lib/runtime/version.js
var version = __webpack_require__(9984);
// EXTERNAL MODULE: ./lib/settings/inputs.js
var settings_inputs = __webpack_require__(792);
;// CONCATENATED MODULE: ./lib/cli/options.js

/** Inputs about facts that only the judgement of a bucket needs. */
const BUCKET_FACTS = new Set(['owner-tag', 'accept-deny-policy']);
/** Inputs that say how logs on S3 are found and read. */
const AWS_INPUTS = settings_inputs/* INPUT_NAMES */.Q.filter(((name) => settings_inputs/* INPUTS */.m[name].engine !== 'any' && !BUCKET_FACTS.has(name)));
/** Inputs that the command line takes as options. */
const OPTION_INPUTS = settings_inputs/* INPUT_NAMES */.Q.filter(((name) => settings_inputs/* INPUTS */.m[name].availableIn === 'both'));

;// CONCATENATED MODULE: ./lib/cli/commands.js

const LOCATION = `LOCATION is a log file, a folder (searched at every depth), - for standard input, or s3://bucket/prefix.
The embedded engine reads log files. Amazon Athena reads logs on S3; with --engine embedded, this command reads them from S3. One check cannot read both kinds.`;
const SETTINGS_WRONG = [3, 'the settings are wrong, or nothing is at a LOCATION'];
const COULD_NOT_RUN = [
    4,
    'the command could not finish: AWS refused a call, a file is unreadable, or it was cancelled or timed out',
];
const REPORT_FORMAT = {
    kind: 'value',
    placeholder: 'text|json|markdown',
    description: 'Format of the report on standard output. json prints report.json.',
    default: 'text',
};
/** All commands by name, in the order of the help. */
const COMMANDS = {
    check: {
        summary: 'says whether anything still signs requests with Signature Version 2',
        usage: '[LOCATION...] [OPTIONS]',
        about: [
            'Reads S3 access logs, and says whether anything still signs requests with Signature Version 2. The verdict is compliant or non-compliant, or inconclusive if the logs do not prove it. The records behind each finding are the evidence.',
            `${LOCATION} Without a LOCATION, the command finds the logs by the logging setting of each of --buckets.`,
        ],
        examples: [
            'check ./access-logs',
            'check ./access-logs --buckets my-bucket --source-ips 203.0.113.0/24 --since 7d',
            'check s3://my-logs/prefix/ --aws-region eu-west-1 --report-directory report',
            'aws s3 cp s3://my-logs/KEY - | s3-sigv4-check check - --format json',
        ],
        inputs: OPTION_INPUTS,
        ownOptions: {
            format: REPORT_FORMAT,
            policy: {
                kind: 'switch',
                placeholder: '',
                description: 'Prints policies that deny SigV2 to the checked buckets, as JSON, instead of the report: bucket policies, service control policies and resource control policies.',
                default: 'false',
            },
        },
        exitCodes: [
            [0, 'compliant'],
            [1, 'non-compliant: something signed with SigV2'],
            [2, 'inconclusive: the logs prove neither; the gaps say why'],
            SETTINGS_WRONG,
            COULD_NOT_RUN,
        ],
        load: (() => Promise.resolve(/* import() eager */).then(__webpack_require__.bind(__webpack_require__, 4713))),
    },
    preview: {
        summary: 'shows the first records as the check reads them, each with its log object',
        usage: 'LOCATION... [OPTIONS]',
        about: [
            'Shows the first records as the check reads them, each with its log object. It applies no filter except the window on S3.',
            LOCATION,
        ],
        examples: ['preview ./access-logs --limit 10', 'preview s3://my-logs/prefix/ --since 6h --format json'],
        inputs: ['since', 'until', 'log-format', ...AWS_INPUTS, 'timeout-minutes'],
        onS3: { since: '1d', until: 'now' },
        ownOptions: {
            limit: {
                kind: 'value',
                placeholder: 'RECORDS',
                description: 'Maximum number of records to show. 0 shows all of them.',
                default: '100',
            },
            format: {
                kind: 'value',
                placeholder: 'table|json',
                description: 'json prints one object per line, with the columns by name, or the raw line as unparsed.',
                default: 'table',
            },
        },
        exitCodes: [[0, 'the records were shown'], SETTINGS_WRONG, COULD_NOT_RUN],
        load: () => Promise.resolve(/* import() eager */).then(__webpack_require__.bind(__webpack_require__, 4322)),
    },
    plan: {
        summary: 'shows what check would do with these settings, and whether it has the permissions',
        usage: '[LOCATION...] [OPTIONS]',
        about: [
            'Tests whether a check with the same settings can run: credentials, Region, logging settings, log objects, and Athena if you select it. For each step that fails, it names the missing permission or setting. Then it estimates the time and cost of a check with each engine. It creates nothing and runs no query.',
            `${LOCATION} Without a LOCATION, the command finds the logs by the logging setting of each of --buckets.`,
        ],
        examples: ['plan --buckets my-bucket --engine embedded', 'plan s3://my-logs/prefix/ --since 30d'],
        inputs: OPTION_INPUTS,
        ownOptions: {
            format: {
                kind: 'value',
                placeholder: 'text|json',
                description: 'Format of the plan on standard output.',
                default: 'text',
            },
        },
        exitCodes: [
            [0, 'a check can run'],
            [3, 'the settings are wrong'],
            [4, 'a step failed; the output names the remedy'],
        ],
        load: () => Promise.all(/* import() */[__webpack_require__.e(498), __webpack_require__.e(768), __webpack_require__.e(729), __webpack_require__.e(586)]).then(__webpack_require__.bind(__webpack_require__, 6586)),
    },
    sql: {
        summary: 'prints every statement that Athena would run for these settings',
        usage: '[s3://bucket/prefix...] [OPTIONS]',
        about: [
            'Prints the statements that check would run on Amazon Athena with the same settings, in order. It runs nothing and does not call AWS. A named placeholder stands for each value that only AWS knows.',
        ],
        examples: ['sql s3://my-logs/prefix/ --buckets my-bucket --since 2026-11-01 --until 2026-12-01'],
        inputs: OPTION_INPUTS,
        ownOptions: {},
        exitCodes: [[0, 'the statements were printed'], SETTINGS_WRONG, COULD_NOT_RUN],
        load: () => Promise.all(/* import() | athena */[__webpack_require__.e(498), __webpack_require__.e(170)]).then(__webpack_require__.bind(__webpack_require__, 2605)),
    },
    merge: {
        summary: 'merges the reports of several checks into one report',
        usage: 'REPORT.json... [OPTIONS]',
        about: [
            'Merges several report.json files into one report, for example those of a matrix of accounts and Regions. The verdict is the worst verdict, and the counts are sums. The field parts lists the reports. A warning names each bucket that is in more than one report.',
        ],
        examples: ['merge reports/*/report.json', 'merge a/report.json b/report.json --report-directory merged'],
        inputs: ['report-directory'],
        ownOptions: {
            format: REPORT_FORMAT,
        },
        exitCodes: [
            [0, 'every report is compliant'],
            [1, 'a report is non-compliant'],
            [2, 'a report is inconclusive, and none is non-compliant'],
            [3, 'a file is not a report, or contradicts itself'],
            COULD_NOT_RUN,
        ],
        load: () => Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(509), __webpack_require__.e(959), __webpack_require__.e(529)]).then(__webpack_require__.bind(__webpack_require__, 8529)),
    },
    verify: {
        summary: 'verifies an evidence package: its checksums, its numbers and its records',
        usage: 'DIRECTORY',
        about: [
            'Verifies the report directory of an earlier check. Each file must match its checksum in SHA256SUMS. The numbers of report.json must add up and give its verdict. Every record of evidence.csv must belong to a finding. The checksums do not prove who wrote the files; to prove that, sign the package (docs/evidence.md).',
        ],
        examples: ['verify ./report'],
        inputs: [],
        ownOptions: {},
        exitCodes: [
            [0, 'the package is valid'],
            [3, 'the directory has no evidence package'],
            [4, 'the package is not valid; the output gives each reason'],
        ],
        load: () => Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(789), __webpack_require__.e(70), __webpack_require__.e(406), __webpack_require__.e(509), __webpack_require__.e(39), __webpack_require__.e(550)]).then(__webpack_require__.bind(__webpack_require__, 1550)),
    },
};

// EXTERNAL MODULE: ./lib/runtime/lists.js
var lists = __webpack_require__(909);
;// CONCATENATED MODULE: ./lib/cli/command.js
/** In the order of the help. */
const COMMAND_NAMES = ['check', 'preview', 'plan', 'sql', 'merge', 'verify'];

;// CONCATENATED MODULE: ./lib/cli/help.js




const PROGRAM = 's3-sigv4-check';
const WIDTH = 80;
/** Help of the program, or of one command. Ends with a line end. */
function formatHelp(commandName) {
    return commandName === null ? formatProgramHelp() : formatCommandHelp(commandName);
}
function formatProgramHelp() {
    const widest = (0,lists/* findGreatest */.PT)(COMMAND_NAMES.map((name) => name.length));
    return joinSections([
        [
            `${PROGRAM} COMMAND [LOCATION...] [OPTIONS]`,
            '',
            ...wrapText('Checks whether anything still signs requests to S3 buckets with Signature Version 2. Proves the answer from S3 server access logs, in files or on S3.', ''),
        ],
        [
            'Commands',
            ...COMMAND_NAMES.flatMap((name) => indentHanging(name.padEnd(widest), COMMANDS[name].summary)),
        ],
        [
            'Options',
            ...indentHanging('--help   ', `this page; ${PROGRAM} COMMAND --help: the options of a command`),
            ...indentHanging('--version', 'the version'),
            ...indentHanging('--color[=auto|always|never]', 'color; without it, NO_COLOR and FORCE_COLOR decide'),
        ],
        ['Start with', `  ${PROGRAM} check ./access-logs`],
    ]);
}
function formatCommandHelp(name) {
    const command = COMMANDS[name];
    const own = Object.entries(command.ownOptions).map(([option, entry]) => ({ option, ...entry }));
    const inputs = command.inputs.map((option) => {
        const onS3 = command.onS3?.[option];
        return {
            option,
            ...settings_inputs/* INPUTS */.m[option],
            ...(onS3 === undefined ? {} : { engine: 's3', default: onS3 }),
        };
    });
    const here = inputs.filter(({ engine }) => engine === 'any');
    const aws = inputs.filter(({ engine }) => engine !== 'any');
    const hasOptions = own.length + here.length > 0;
    return joinSections([
        [
            `${PROGRAM} ${name} ${command.usage}`,
            ...command.about.flatMap((paragraph) => ['', ...wrapText(paragraph.replaceAll('\n', ' '), '')]),
        ],
        hasOptions ? ['Options', ...[...own, ...here].flatMap(formatOptions)] : [],
        aws.length === 0 ? [] : ['Options for logs on S3', ...aws.flatMap(formatOptions)],
        [
            hasOptions ? 'More options' : 'Options',
            ...indentHanging('--help   ', 'this page'),
            ...indentHanging('--version', 'the version'),
        ],
        inputs.some(({ kind }) => kind === 'names')
            ? wrapText('Lists are given with commas or white space, or by repeating the option. A switch is given without a value, or with =true or =false. An empty option counts as not given.', '')
            : [],
        ['Exit codes', ...command.exitCodes.flatMap(([code, meaning]) => indentHanging(String(code), meaning))],
        [
            'Examples',
            ...command.examples.map((example) => `  ${example.includes(PROGRAM) ? example : `${PROGRAM} ${example}`}`),
        ],
    ]);
}
function formatOptions({ option, kind, placeholder, description, default: fallback }) {
    const title = kind === 'switch' ? `  --${option}` : `  --${option} ${placeholder}`;
    return [
        title,
        ...wrapText(`${description} Default: ${fallback.replace(/^.*command line: /, '')}.`, '      '),
    ];
}
function joinSections(all) {
    return `${all
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n')}\n`;
}
/** A term with its text to the right. */
function indentHanging(term, text) {
    const indent = ' '.repeat(term.length + 4);
    const [first = '', ...rest] = wrapText(text, indent);
    return [`  ${term}  ${first.trimStart()}`, ...rest];
}
function wrapText(text, indent) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && indent.length + line.length + 1 + word.length > WIDTH) {
            lines.push(indent + line);
            line = word;
        }
        else {
            line = line === '' ? word : `${line} ${word}`;
        }
    }
    return [...lines, indent + line];
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./lib/model/figures.js
var figures = __webpack_require__(6536);
// EXTERNAL MODULE: ./lib/settings/messages.js
var messages = __webpack_require__(9413);
// EXTERNAL MODULE: ./lib/report/formats/escape.js
var formats_escape = __webpack_require__(8662);
// EXTERNAL MODULE: ./lib/runtime/cancellation.js
var cancellation = __webpack_require__(3093);
// EXTERNAL MODULE: ./lib/runtime/clock.js
var clock = __webpack_require__(7642);
// EXTERNAL MODULE: ./lib/report/formats/progress-lines.js
var progress_lines = __webpack_require__(648);
;// CONCATENATED MODULE: ./lib/cli/progress.js



const REDRAW_MILLISECONDS = 100;
/**
 * Shows progress: in a terminal that can be redrawn, one line with a bar, else a plain line every few seconds.
 * `started` is the start of the work, by `readMonotonicMilliseconds()`.
 */
function showProgress(stream, canRedraw, started) {
    if (canRedraw && stream.isTTY === true)
        return createProgressBar(stream, started);
    return (0,progress_lines/* createProgressLines */.n)((line) => stream.write(`${line}\n`), started);
}
const BAR_WIDTH = 24;
const ERASE_LINE = '\r\u001b[2K';
function createProgressBar(stream, started) {
    let latest = null;
    let timer = null;
    let isDrawn = false;
    const erase = () => {
        if (isDrawn)
            stream.write(ERASE_LINE);
        isDrawn = false;
    };
    const draw = () => {
        if (latest === null)
            return;
        erase();
        // A wrapped line cannot be erased.
        const line = `${formatBar(latest)}${(0,progress_lines/* formatProgress */.V)(latest, ((0,clock/* readMonotonicMilliseconds */.Z)() - started) / 1000)}`;
        stream.write((0,formats_escape/* cutText */.IN)(line, Math.max(1, (stream.columns ?? 80) - 1)));
        isDrawn = true;
    };
    return {
        update(progress) {
            latest = progress;
            timer ??= setInterval(draw, REDRAW_MILLISECONDS).unref();
        },
        writeAside(write) {
            erase();
            write();
        },
        end() {
            if (timer !== null)
                clearInterval(timer);
            erase();
        },
    };
}
function formatBar({ bytesDone, bytesTotal }) {
    if (bytesDone === null || bytesTotal === null || bytesTotal === 0)
        return '';
    const full = Math.round(BAR_WIDTH * Math.min(1, bytesDone / bytesTotal));
    return `${'\u2588'.repeat(full)}${'\u2591'.repeat(BAR_WIDTH - full)} `;
}

;// CONCATENATED MODULE: ./lib/cli/terminal.js
/** Opens the standard streams of a process on first use. */
var openTerminal = (function openTerminal(streams, env, signal = null, wish = 'auto') {
    const isPlain = isSet(env.NO_COLOR) || isOn(env.CI) || env.TERM === 'dumb';
    let isClosed = false;
    let failure = null;
    const stdout = openOnce((() => {
        const stream = streams.stdout;
        stream.on('error', (error) => {
            if (isClosedPipe(error))
                isClosed = true;
            else
                failure = error;
        });
        return stream;
    }));
    const stderr = openOnce(() => {
        const stream = streams.stderr;
        // If standard error is closed, an error message cannot be shown.
        stream.on('error', () => { });
        return stream;
    });
    const say = (text) => {
        const write = () => void stderr().write((0,formats_escape/* escapeLogLines */.lF)(text));
        if (view === null)
            write();
        else
            view.writeAside(write);
    };
    const started = (0,clock/* readMonotonicMilliseconds */.Z)();
    let view = null;
    let latest = null;
    let opening = null;
    let hasEnded = false;
    const openView = () => {
        if (hasEnded)
            return;
        view = showProgress(stderr(), !isPlain, started);
        if (latest !== null)
            view.update(latest);
    };
    return {
        get columns() {
            return stdout().columns ?? 80;
        },
        get hasColor() {
            if (wish !== 'auto')
                return wish === 'always';
            if (isSet(env.NO_COLOR))
                return false;
            if (isSet(env.FORCE_COLOR))
                return isOn(env.FORCE_COLOR);
            return stdout().isTTY === true && !isPlain;
        },
        isClosed: (() => isClosed),
        async writeResult(text) {
            if (text !== '' && !isClosed) {
                const written = writeAndWait(stdout(), text);
                await (signal === null ? written : (0,cancellation/* rejectOnAbort */.dX)(signal, written));
            }
            if (failure !== null)
                throw new errors/* CheckError */.tl(`The result could not be written to standard output: ${failure.message}. Write it to another place, for example to a disk with free space.`);
            return !isClosed;
        },
        say: (kind, message) => say(`${`${kind}: ${message}`.split('\n').map(formats_escape/* showInvisible */.jQ).join('\n')}\n`),
        print: say,
        updateProgress(update) {
            latest = update;
            if (view !== null)
                view.update(update);
            else
                opening ??= setTimeout(openView, PROGRESS_AFTER_MILLISECONDS).unref();
        },
        endProgress() {
            hasEnded = true;
            if (opening !== null)
                clearTimeout(opening);
            view?.end();
        },
        flush: (() => (stderr.isUsed() ? writeAndWait(stderr(), '') : Promise.resolve())),
    };
});
var openOnce = (function openOnce(open) {
    let value = null;
    const get = (() => {
        value ??= { opened: open() };
        return value.opened;
    });
    return Object.assign(get, { isUsed: (() => value !== null) });
});
/** Resolves also if the write fails. The stream's `error` event reports the failure. */
var writeAndWait = (function writeAndWait(stream, text) {
    return new Promise(((resolve) => {
        // The event comes after the callback.
        stream.write(text, ((error) => (error ? setImmediate(resolve) : resolve())));
    }));
});
/** https://no-color.org: any value but the empty one. */
var isSet = (function isSet(value) {
    return value !== undefined && value !== '';
});
var isOn = (function isOn(value) {
    return isSet(value) && value !== 'false' && value !== '0';
});





/** Progress is shown only for longer work. */
const PROGRESS_AFTER_MILLISECONDS = 1_000;
/** The value of `--color`. It comes before NO_COLOR, FORCE_COLOR and the kind of the stream, in this order. */
const COLOR_WISHES = ['auto', 'always', 'never'];
function isClosedPipe(error) {
    return error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED' || error.code === 'EOF';
}

;// CONCATENATED MODULE: ./lib/cli/parse.js
/** The last value counts. */
var readColor = (function readColor(options, problems) {
    let wish = 'auto';
    for (const { name, value } of options) {
        if (name === 'no-color')
            wish = 'never';
        if (name !== 'color')
            continue;
        const given = COLOR_WISHES.find((known) => known === (value ?? 'always'));
        if (given === undefined)
            problems.push(`--color takes ${(0,figures/* listNames */.Zv)(COLOR_WISHES)}, not ${(0,messages/* quoteText */.ol)(value ?? '')}.`);
        else
            wish = given;
    }
    return wish;
});
/** Parses the arguments after the program's name. */
var readArguments = (function readArguments(args) {
    const { tokens } = (0,external_node_util_.parseArgs)({
        args: [...args],
        strict: false,
        allowPositionals: true,
        tokens: true,
        options: {
            ...Object.fromEntries([...TAKES_VALUE].map((([name, value]) => [name, { type: value ? 'string' : 'boolean' }]))),
            help: { type: 'boolean', short: 'h' },
            version: { type: 'boolean', short: 'V' },
            color: { type: 'boolean' },
            'no-color': { type: 'boolean' },
        },
    });
    const positionals = tokens.filter(((token) => token.kind === 'positional'));
    const options = tokens.filter(((token) => token.kind === 'option'));
    const problems = [];
    // `help` and `version` are commands too: `help check` is `check --help`.
    const word = positionals[0]?.value ?? null;
    const isHelpAsked = word === 'help' || options.some(({ name }) => name === 'help');
    const isVersionAsked = word === 'version' || options.some(({ name }) => name === 'version');
    if (word === 'help' || word === 'version')
        positionals.shift();
    const color = readColor(options, problems);
    const commandText = positionals[0]?.value ?? null;
    const command = COMMAND_NAMES.find(((name) => name === commandText)) ?? null;
    if (commandText !== null && command === null)
        problems.push(makeUnknownCommandError(commandText));
    const raw = {};
    const own = {};
    const locations = positionals.slice(1);
    if (locations.length > 0)
        raw['log-location'] = locations.map((({ value }) => value));
    const seenAt = new Set();
    for (const { name, index, value, inlineValue } of options) {
        if (GLOBAL.has(name))
            continue;
        const problem = command === null ? null : makeNotTakenError(name, args[index], command);
        if (problem !== null) {
            // A cluster of short options is one argument.
            if (!seenAt.has(index))
                problems.push(problem);
            seenAt.add(index);
            continue;
        }
        if (TAKES_VALUE.get(name) === false) {
            const following = locations.find((location) => location.index === index + 1)?.value;
            if (inlineValue !== true && (following === 'true' || following === 'false')) {
                problems.push(`--${name} ${following}: a switch takes its value after =. Did you mean --${name}=${following}?`);
            }
            keep(name, value ?? 'true');
        }
        else if (value === undefined || (inlineValue === false && isOption(value))) {
            const found = value === undefined ? 'nothing follows it' : `what follows is the option ${value}`;
            problems.push(`--${name} needs a value: ${found}.`);
        }
        else {
            keep(name, value);
        }
    }
    return { command, isHelpAsked, isVersionAsked, color, raw, own, problems };
    function keep(name, value) {
        if (isInput(name))
            raw[name] = [...(raw[name] ?? []), value];
        else if (name in own)
            problems.push(`--${name} is given more than once: it takes one value.`);
        else
            own[name] = value;
    }
});







const ALL_COMMANDS = Object.values(COMMANDS);
/** Options of any command, and whether one takes a value. */
const TAKES_VALUE = new Map([
    ['help', false],
    ['version', false],
    ['color', false],
    ['no-color', false],
    ...ALL_COMMANDS.flatMap(((command) => [
        ...command.inputs.map(((name) => [name, settings_inputs/* INPUTS */.m[name].kind !== 'switch'])),
        ...Object.entries(command.ownOptions).map((([name, { kind }]) => [name, kind === 'value'])),
    ])),
]);
/** Options that every command takes. */
const GLOBAL = new Set(['help', 'version', 'color', 'no-color']);
function isInput(name) {
    return Object.hasOwn(settings_inputs/* INPUTS */.m, name);
}
/** Whether the text is a known option in the place of a value. */
function isOption(text) {
    return text.startsWith('--') && TAKES_VALUE.has(text.slice(2).split('=', 1)[0]);
}
/** Null if the command takes the option. Otherwise the reason why not, and what to do instead. */
/** Inputs that choose records. */
const FILTERS = new Set([
    'buckets',
    'buckets-file',
    'source-ips',
    'since',
    'until',
    'exclude-user-agents',
    'ignore-rejected',
]);
function makeNotTakenError(name, argument, commandName) {
    const command = COMMANDS[commandName];
    const taken = [...command.inputs, ...Object.keys(command.ownOptions)];
    if (taken.includes(name))
        return null;
    if (name === 'log-location') {
        return `--log-location is not an option: the locations are arguments, s3-sigv4-check ${commandName} LOCATION...`;
    }
    if (name === 'fail-on') {
        return '--fail-on is not an option: the exit code says the verdict (0 compliant, 1 non-compliant, 2 inconclusive), and the caller decides.';
    }
    if (TAKES_VALUE.has(name)) {
        const takers = COMMAND_NAMES.filter((other) => {
            const { inputs, ownOptions } = COMMANDS[other];
            return inputs.includes(name) || Object.hasOwn(ownOptions, name);
        });
        const why = commandName === 'preview' && FILTERS.has(name) ? ', which does not filter' : '';
        return `--${name} is an option of ${(0,figures/* listNames */.Zv)(takers)}, not of ${commandName}${why}.`;
    }
    if (isInput(name))
        return `--${name} is an input of the action, which the command line does not have.`;
    const given = argument.startsWith('--') ? `--${name}` : argument;
    const nearest = (0,messages/* findNearestName */.$q)(given.replace(/^-+/, ''), [...taken, 'help', 'version']);
    return `${(0,messages/* quoteText */.ol)(given)} is not an option of ${commandName}.${nearest === null ? ` Its options: s3-sigv4-check ${commandName} --help` : ` Did you mean --${nearest}?`}`;
}
function makeUnknownCommandError(text) {
    const nearest = (0,messages/* findNearestName */.$q)(text, COMMAND_NAMES);
    if (nearest !== null)
        return `${(0,messages/* quoteText */.ol)(text)} is not a command. Did you mean ${nearest}?`;
    const isLocation = /[/\\.]/.test(text) || text === '-';
    const hint = isLocation ? ` Did you mean check ${text}?` : '';
    return `${(0,messages/* quoteText */.ol)(text)} is not a command: ${(0,figures/* listNames */.Zv)(COMMAND_NAMES)}.${hint}`;
}

;// CONCATENATED MODULE: ./lib/cli/main.js







/** The command line, from the process's arguments to its exit code. */
var main = (async function main(stop) {
    const { argv, env } = process;
    const commandLine = readArguments(argv.slice(2));
    const { command, isHelpAsked, isVersionAsked, color } = commandLine;
    const terminal = openTerminal(process, env, stop.signal, color);
    const finish = (async (exitCode) => {
        terminal.endProgress();
        if (terminal.isClosed())
            terminal.say('warning', `The reader closed standard output, so a part of the result is lost. The exit code is ${exitCode}.`);
        await terminal.flush();
        process.exit(exitCode);
    });
    const fail = async (thrown) => {
        terminal.endProgress();
        const exitCode = thrown instanceof errors/* UserError */.yo ? thrown.exitCode : errors/* EXIT */.dc.couldNotRun;
        // An unknown command can be a mistyped one that writes reports.
        if (command === null || command === 'check' || command === 'merge')
            await removeEarlierReports(commandLine, terminal);
        printFailure(thrown, terminal);
        return finish(exitCode);
    };
    stop.onOverdue((reason) => void fail(reason));
    // Node's own exit codes look like a verdict: 1 for an uncaught error, and 13 for an empty event loop before the end
    // of the program.
    process.exitCode = errors/* EXIT */.dc.couldNotRun;
    process.on('uncaughtException', (error) => void fail(error));
    try {
        stop.signal.throwIfAborted();
        if (isVersionAsked) {
            return finish((await terminal.writeResult(`${version/* VERSION */.x}\n`)) ? 0 : errors/* EXIT */.dc.couldNotRun);
        }
        if (isHelpAsked) {
            return finish((await terminal.writeResult(formatHelp(command))) ? 0 : errors/* EXIT */.dc.couldNotRun);
        }
        if (command === null) {
            if (commandLine.problems.length === 0) {
                terminal.print(formatHelp(null));
                return finish(errors/* EXIT */.dc.settingsWrong);
            }
            throw new errors/* SettingsError */.GN(`${commandLine.problems.join('\n')}\ns3-sigv4-check --help lists commands and options.`);
        }
        const { load } = COMMANDS[command];
        const { run } = await load();
        const exitCode = await run(commandLine, { terminal, stop, env, openStandardInput });
        return finish(exitCode);
    }
    catch (thrown) {
        return fail(stop.signal.aborted ? stop.signal.reason : thrown);
    }
});
/** Refuses a folder as standard input, which Node treats as empty. */
function openStandardInput() {
    if ((0,external_node_fs_.fstatSync)(0).isDirectory())
        throw new errors/* CheckError */.tl('Standard input cannot be read: it is a folder. Give the folder as a LOCATION.');
    return process.stdin;
}
/**
 * Removes the report of an earlier run, so that it is not mistaken for the report of this run. A merge keeps a report that it
 * was to merge.
 */
async function removeEarlierReports({ command, raw }, terminal) {
    const inputs = command === 'merge' ? [raw['log-location'] ?? []].flat() : [];
    const given = new Set([raw['report-directory'] ?? []].flat());
    const directories = [...given].filter((directory) => directory !== '');
    if (directories.length === 0)
        return;
    const { removeReportsExcept } = await __webpack_require__.e(/* import() | earlier-report */ 200).then(__webpack_require__.bind(__webpack_require__, 9579));
    for (const directory of directories)
        await removeReportsExcept(directory, inputs).catch((error) => terminal.say('error', (0,errors/* describeError */.Uc)(error)));
}
function printFailure(thrown, terminal) {
    terminal.say('error', thrown instanceof errors/* UserError */.yo ? thrown.message : (0,errors/* describeBug */.WP)(thrown));
}


Object.assign(__webpack_exports__, {
  main: /* binding */ main,
});

/***/ }),

// ./lib/cli/settings.js
5997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony import */ var _model_figures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6536);
/* harmony import */ var _settings_messages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9413);
/* harmony import */ var _settings_path_kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4701);
/* harmony import */ var _settings_read_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2641);




/** Validates the settings of the command line, and writes their warnings to standard error. */
var readSettingsOf = (async function readSettingsOf(commandLine, terminal, purpose, furtherProblems) {
    const settings = await (0,_settings_read_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .readSettings */ .s)(commandLine.raw, {
        now: Math.floor(Date.now() / 1000),
        entryPoint: 'command-line',
        purpose,
        defaultReportDirectory: null,
        findPathKind: _settings_path_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .findPathKind */ .$,
        problems: [...commandLine.problems, ...furtherProblems],
        warnings: [],
    });
    for (const warning of settings.warnings)
        terminal.say('warning', warning);
    for (const notice of settings.notices)
        terminal.say('notice', notice);
    return settings;
});
/** The given name of the list, or the default. Any other text becomes a problem. */
var readChoice = (function readChoice(commandLine, option, names, problems) {
    const given = commandLine.own[option];
    const name = names.find(((known) => known === given));
    if (given !== undefined && name === undefined) {
        problems.push(`--${option}: ${(0,_settings_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .describeWrongValue */ .a5)(given, `is none of ${(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .listNames */ .Zv)(names)}`, (0,_settings_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .findNearestName */ .$q)(given, names))}`);
    }
    return name ?? names[0];
});


Object.assign(__webpack_exports__, {
  $: /* binding */ readSettingsOf,
  K: /* binding */ readChoice,
});

/***/ }),

// ./lib/engines/bucket-formats.js
5920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony import */ var _model_bucket_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9596);
/* harmony import */ var _model_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4209);
/** Null when no file of a trail was read. */
var makeTrailQuestion = (function makeTrailQuestion(formats, formatsOfBuckets, scope) {
    const { buckets, bucketPatterns } = scope;
    if (!formats.includes('cloudtrail'))
        return null;
    // A record outside of the window has a bucket before it is known whether that is asked about.
    const isAsked = (0,_model_bucket_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .makeBucketMatcher */ .H3)(scope) ?? (() => true);
    const known = [...formatsOfBuckets.keys()]
        .filter((bucket) => bucket !== NO_BUCKET && isAsked(bucket))
        .sort(_model_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareCodePoints */ .O);
    const isNoneAsked = buckets.length === 0 && bucketPatterns === undefined;
    const asked = buckets.length > 0 && bucketPatterns === undefined ? buckets : [...buckets, ...known];
    const isOnlyOfTrail = (bucket) => {
        const read = formatsOfBuckets.get(bucket) ?? new Set();
        return read.size === 0 || (read.size === 1 && read.has('cloudtrail'));
    };
    return {
        buckets: [...new Set(asked)].filter(isOnlyOfTrail),
        isWithoutBuckets: isNoneAsked && known.length === 0,
    };
});
/**
 * Gaps for buckets whose trails do not provably record every request: one for each bucket, or one in total when no
 * bucket is configured.
 * @param problems problems of each configured bucket. Null when no trail can be asked
 */
var makeTrailCoverageGaps = (function makeTrailCoverageGaps(question, { buckets, bucketPatterns }, problems) {
    if (question === null)
        return [];
    const findProblem = (bucket) => {
        if (problems === null)
            return FILES_PROVE_NOTHING;
        return problems.has(bucket) ? problems.get(bucket) : NOT_ASKED;
    };
    const unproven = question.buckets.filter((bucket) => findProblem(bucket) !== null);
    const makeGap = (bucket, which, problem) => ({
        name: 'trail-coverage',
        bucket,
        message: `Only CloudTrail records ${which}, and nothing proves that its trail records every request${problem === null ? '' : `: ${problem}`}. Check that the trail has all S3 data events (aws cloudtrail get-event-selectors), or read the access logs; then accept trail-coverage.`,
    });
    if (buckets.length > 0 || bucketPatterns !== undefined)
        return unproven.map((bucket) => makeGap(bucket, `bucket ${bucket}`, findProblem(bucket)));
    const [first] = unproven;
    if (first !== undefined)
        return [
            makeGap(null, unproven.length === 1 ? `bucket ${first}` : `some buckets (${first} and ${unproven.length - 1} more)`, findProblem(first)),
        ];
    return question.isWithoutBuckets ? [makeGap(null, 'some buckets', null)] : [];
});
/**
 * The warning that requests of some buckets count twice, because several kinds of logs have them. Null without such
 * buckets.
 */
var describeSeveralSources = (function describeSeveralSources(formatsOfBuckets) {
    const several = [...formatsOfBuckets]
        .filter((([, formats]) => formats.size > 1))
        .map(([bucket, formats]) => `${bucket} (${[...formats].join(', ')})`)
        .sort(_model_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareCodePoints */ .O);
    if (several.length === 0)
        return null;
    const more = several.length > BUCKETS_NAMED ? ` and ${several.length - BUCKETS_NAMED} more` : '';
    return `Requests may count twice: several kinds of logs have the requests of ${several.slice(0, BUCKETS_NAMED).join(', ')}${more}. Give one kind for each bucket.`;
});


/** The name for the bucket of a request without a bucket, such as ListBuckets. */
const NO_BUCKET = '-';
const FILES_PROVE_NOTHING = 'log files do not say which trail wrote them, or which events it records';
const NOT_ASKED = 'AWS was not asked about its trails';
/** Buckets named in one warning. */
const BUCKETS_NAMED = 5;


Object.assign(__webpack_exports__, {
  qx: /* binding */ describeSeveralSources,
  ud: /* binding */ makeTrailCoverageGaps,
  z1: /* binding */ makeTrailQuestion,
});

/***/ }),

// ./lib/engines/embedded/content-sinks.js
8726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony import */ var _log_formats_redaction_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7154);
/* harmony import */ var _log_formats_text_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2316);
/* harmony import */ var _log_formats_text_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9122);
/* harmony import */ var _content_reading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6106);
/* harmony import */ var _unreadable_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4769);





/** Reads content for a preview, and reports it in the order of the file. */
function createPreviewReading(logObject, onRead, logFormat, context) {
    const onUnparsed = (bytes, start, end) => onRead({ unparsed: (0,_log_formats_redaction_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E$)((0,_log_formats_text_record_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeText */ .g7)(bytes, start, end)), logObject });
    const lines = (0,_log_formats_text_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .createLineSplitter */ .A)({
        onLine(bytes, start, end) {
            const record = (0,_log_formats_text_record_js__WEBPACK_IMPORTED_MODULE_1__/* .readRecord */ .aE)(bytes, start, end);
            if (record === null)
                onUnparsed(bytes, start, end);
            else
                onRead({ record: (0,_log_formats_redaction_js__WEBPACK_IMPORTED_MODULE_0__/* .redactRecord */ .hi)(record), logObject });
        },
        onLongLine: (beginning) => onUnparsed(beginning, 0, beginning.length),
    });
    return (0,_content_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .createContentReading */ .g)({
        text: createSplitterSink(lines),
        handler: {
            onFormat: () => { },
            onRecord: (record) => onRead({ record: (0,_log_formats_redaction_js__WEBPACK_IMPORTED_MODULE_0__/* .redactRecord */ .hi)(record), logObject }),
            onUnparsed,
            onSkippedEvents: () => { },
            onTrailChange: () => { },
            onSkippedFile: () => { },
            onUnreadable: (kind) => context.onWarning((0,_unreadable_files_js__WEBPACK_IMPORTED_MODULE_3__/* .describeUnreadableFile */ .t)(logObject, kind)),
        },
        logFormat,
        startCounting: () => null,
        signatureVersion: null,
    });
}
/** Reads content for the evidence. A splitter passes on lines of the text format, and can skip most of them. */
function createEvidenceReading({ onRecord }, splitter, logFormat) {
    const doNothing = () => { };
    return (0,_content_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .createContentReading */ .g)({
        text: createSplitterSink(splitter),
        handler: {
            onFormat: doNothing,
            onRecord,
            onUnparsed: doNothing,
            onSkippedEvents: doNothing,
            onTrailChange: doNothing,
            onSkippedFile: doNothing,
            onUnreadable: doNothing,
        },
        logFormat,
        startCounting: () => null,
        signatureVersion: SIGV2,
    });
}
/** Evidence is of SigV2 requests only. */
const SIGV2 = 'SigV2';
const SPLITTER_BYTES = 1 << 18;
function createSplitterSink(splitter) {
    const room = new Uint8Array(SPLITTER_BYTES);
    return {
        getRoom: () => room,
        noteFilled: (bytes) => splitter.push(room.subarray(0, bytes)),
        end: splitter.end,
    };
}


Object.assign(__webpack_exports__, {
  D: /* binding */ createPreviewReading,
  k: /* binding */ createEvidenceReading,
});

/***/ }),

2131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS

// EXTERNAL MODULE: ./lib/model/names.js
var names = __webpack_require__(1133);
// EXTERNAL MODULE: ./lib/model/report.js
var report = __webpack_require__(1819);
// EXTERNAL MODULE: ./lib/model/tally.js
var tally = __webpack_require__(6307);
// EXTERNAL MODULE: ./lib/model/time.js
var time = __webpack_require__(588);
// EXTERNAL MODULE: ./lib/runtime/memoize.js
var memoize = __webpack_require__(2668);
// EXTERNAL MODULE: ./lib/engines/tls.js
var tls = __webpack_require__(2118);
// EXTERNAL MODULE: ./lib/engines/embedded/scanner/counts.js
var counts = __webpack_require__(6943);
;// CONCATENATED MODULE: ./lib/engines/embedded/counting/client-choice.js
/**
 * The positions of the clients with most requests, in no order. Of those with as many requests as the last one, the
 * first in an order of keys: first bucket, remote IP and requester as a key has them, then `compareRest`.
 * @param requests by position
 */
var chooseMostRequests = (function chooseMostRequests(requests, most, locateKeys, compareRest) {
    const { chosen, alike, left } = splitByRequests(requests, most);
    moveFirstToFront(alike, left, locateKeys(alike), compareRest);
    chosen.set(alike.subarray(0, left), most - left);
    return chosen;
});
/** Those with more requests than the last one that can be chosen, and those with as many. */
var splitByRequests = (function splitByRequests(requests, most) {
    const chosen = new Uint32Array(most);
    const alike = new Uint32Array(requests.length);
    const least = requests.slice().sort()[requests.length - most];
    let more = 0;
    let same = 0;
    for (let position = 0; position < requests.length; position++) {
        if (requests[position] > least)
            chosen[more++] = position;
        else if (requests[position] === least)
            alike[same++] = position;
    }
    return { chosen, alike: alike.subarray(0, same), left: most - more };
});
/**
 * Reorders positions so that the first `count` are those whose keys come first, in any order. It compares a few bytes of
 * all keys at a time, those after their common beginning. Then it goes on with the keys that are equal so far, if some of
 * them are among the first and some are not.
 */
var moveFirstToFront = (function moveFirstToFront(positions, count, { memories, sources, starts, lengths }, compareRest) {
    /** Indexes of `positions`, reordered in its place. */
    const order = positions.map(((_, index) => index));
    const numbers = new Float64Array(positions.length);
    let range = { from: 0, to: positions.length };
    let compared = 0;
    let parts = 0;
    while (range.from < count && count < range.to && parts < PARTS_COMPARED) {
        const common = findCommonLength(range, compared);
        for (; compared < common && parts < PARTS_COMPARED; compared++)
            if (readByteAt(order[range.from], compared) === QUOTE)
                parts++;
        for (let at = range.from; at < range.to; at++)
            numbers[at] = readNumber(order[at]);
        range = moveSmallestNumbersToFront(numbers, order, range, count);
    }
    const ordered = order.map(((index) => positions[index]));
    if (range.from < count && count < range.to)
        ordered.set(ordered.slice(range.from, range.to).sort(compareRest), range.from);
    positions.set(ordered);
    function readByteAt(index, place) {
        return memories[sources[index]][starts[index] + place];
    }
    function findCommonLength({ from, to }, atLeast) {
        const first = order[from];
        let common = lengths[first];
        for (let at = from + 1; at < to; at++) {
            const index = order[at];
            const most = Math.min(common, lengths[index]);
            let same = atLeast;
            while (same < most && readByteAt(index, same) === readByteAt(first, same))
                same++;
            common = same;
        }
        return common;
    }
    function readNumber(index) {
        const length = lengths[index];
        let number = 0;
        let ended = parts;
        for (let place = compared; place < compared + BYTES_PER_NUMBER; place++) {
            number *= PLACE_VALUES;
            if (place >= length || ended === PARTS_COMPARED)
                continue;
            const byte = readByteAt(index, place);
            if (byte === QUOTE)
                ended++;
            // A part that ends comes before one that goes on.
            number += byte === QUOTE ? 1 : 2 + byte;
        }
        return number;
    }
});
/** As `chooseMostRequests`. Of those with as many requests as the last one, it chooses the first ones by position. */
function chooseMostRequestsByPosition(requests, most) {
    const { chosen, alike, left } = splitByRequests(requests, most);
    chosen.set(alike.subarray(0, left), most - left);
    return chosen;
}
/** The parts of a key that are compared here. Each ends with a quote. */
const PARTS_COMPARED = 3;
const QUOTE = 0x22;
/** The bytes of a key in one number: so many that it is an exact integer. */
const BYTES_PER_NUMBER = 6;
/** A place of a key has one of so many values: a byte, the end of a part, the end of the key. */
const PLACE_VALUES = 258;
/**
 * Reorders a range of numbers and their indexes so that the smallest `count` come first (quickselect). Returns the range of
 * equal numbers before and after that place. The range is empty without them.
 */
function moveSmallestNumbersToFront(numbers, order, range, count) {
    let { from, to } = range;
    while (to - from > 1) {
        const { smaller, larger } = splitAtPivot(numbers, order, { from, to });
        if (count <= smaller)
            to = smaller;
        else if (count >= larger)
            from = larger;
        else
            return { from: smaller, to: larger };
        if (count <= from || count >= to)
            break;
    }
    return { from: count, to: count };
}
/** Reorders a range of numbers and their indexes: those smaller than one of them, equal ones, and larger ones. */
function splitAtPivot(numbers, order, { from, to }) {
    const pivot = numbers[(from + to) >> 1];
    let smaller = from;
    let larger = to;
    for (let at = from; at < larger;) {
        const number = numbers[at];
        if (number < pivot)
            flip(at++, smaller++);
        else if (number > pivot)
            flip(at, --larger);
        else
            at++;
    }
    return { smaller, larger };
    function flip(a, b) {
        const number = numbers[a];
        numbers[a] = numbers[b];
        numbers[b] = number;
        const index = order[a];
        order[a] = order[b];
        order[b] = index;
    }
}

// EXTERNAL MODULE: ./lib/engines/embedded/counting/client-key.js
var client_key = __webpack_require__(8237);
// EXTERNAL MODULE: ./lib/engines/embedded/scanner/clients.js
var scanner_clients = __webpack_require__(7279);
// EXTERNAL MODULE: ./lib/engines/embedded/counting/packed-clients.js
var packed_clients = __webpack_require__(8309);
// EXTERNAL MODULE: ./lib/engines/embedded/counting/presigned-counts.js
var presigned_counts = __webpack_require__(4504);
;// CONCATENATED MODULE: ./lib/engines/embedded/counting/merged-clients.js
var openSource = (function openSource(clients) {
    return 'entries' in clients ? new scanner_clients/* ScannedClientSource */.d(clients) : new packed_clients/* PackedClientSource */.f(clients);
});
/** Positions of log objects in two sources, each once. */
var joinPositions = (function joinPositions(some, others) {
    if (some.length === 0)
        return others;
    // Sections of one file.
    if (some.length === 1 && others.length === 1 && some[0] === others[0])
        return some;
    return [...new Set([...some, ...others])]
        .sort((first, second) => first - second)
        .slice(0, tally/* LOG_OBJECTS_LISTED */.az);
});
var viewKeys = (function viewKeys({ keys: { buffer, byteOffset, length } }) {
    return {
        bytes: Buffer.from(buffer, byteOffset, length),
        integers: new Uint32Array(buffer, byteOffset, length >>> 2),
    };
});





/**
 * Clients of several stores, each once, by fingerprint and then by key: all of them, or the first ones. What is known of a
 * client is read by its position, without an object of the client, because there can be many clients.
 */
class MergedClients {
    /** Those that were merged. */
    count;
    /** By position. */
    requests;
    rejected;
    #sources;
    #keys;
    /** By source: the user agents by their starts, so that the clients share them. */
    #userAgents;
    /** By source: the place of each client in it, counted from 1. 0: the source does not have the client. */
    #places;
    /** By position: the first source that has the client, and its target there. */
    #firstSources;
    #targets;
    /** By source: the place of the first client that was not merged. */
    #next;
    /** @param most no more clients are merged as soon as there are so many */
    constructor(kept, most = Number.POSITIVE_INFINITY) {
        this.#sources = kept.filter((({ fingerprints }) => fingerprints.length > 0)).map(openSource);
        this.#keys = this.#sources.map(viewKeys);
        this.#userAgents = this.#sources.map((() => new Map()));
        const known = this.#sources.reduce(((sum, { fingerprints }) => sum + fingerprints.length), 0);
        this.#places = this.#sources.map((() => new Uint32Array(known)));
        this.#firstSources = new Uint8Array(known);
        this.#targets = new Uint32Array(known);
        this.requests = new Float64Array(known);
        this.rejected = new Float64Array(known);
        this.#next = new Uint32Array(this.#sources.length);
        this.count = this.#merge(most);
        this.requests = this.requests.subarray(0, this.count);
        this.rejected = this.rejected.subarray(0, this.count);
    }
    /** The number of clients whose fingerprint is smaller. They are the first ones. */
    countBelow(fingerprint) {
        let [from, to] = [0, this.count];
        while (from < to) {
            const at = (from + to) >> 1;
            if (this.getFingerprint(at) < fingerprint)
                from = at + 1;
            else
                to = at;
        }
        return from;
    }
    getFingerprint(at) {
        const source = this.#firstSources[at];
        return this.#getFingerprintAt(source, this.#placeIn(source, at));
    }
    /** Gives what is made of the target of a client. It is made once for each target of a source. */
    mapTargets(make) {
        const findMade = this.#makeOnce(make);
        return ((at) => findMade(this.#firstSources[at], this.#targets[at]));
    }
    #makeOnce(make) {
        const made = this.#sources.map((() => []));
        return ((source, target) => {
            const known = made[source];
            let result = known[target];
            if (result === undefined) {
                result = make(this.#sources[source].readTarget(target));
                known[target] = result;
            }
            return result;
        });
    }
    /** Calls `add` for each client of each source that was not merged, with what is made of its target. */
    addOthers(make, add) {
        const findMade = this.#makeOnce(make);
        this.#sources.forEach(((clients, source) => {
            for (let place = this.#next[source]; place < clients.fingerprints.length; place++)
                add(findMade(source, clients.getTarget(place)), clients.getRequests(place), clients.getRejected(place));
        }));
    }
    getFirstSeen(at) {
        let firstSeen = Number.POSITIVE_INFINITY;
        for (let source = 0; source < this.#sources.length; source++) {
            const place = this.#placeIn(source, at);
            if (place < 0)
                continue;
            firstSeen = Math.min(firstSeen, this.#sources[source].getFirstSeen(place));
        }
        return firstSeen;
    }
    getLastSeen(at) {
        let lastSeen = Number.NEGATIVE_INFINITY;
        for (let source = 0; source < this.#sources.length; source++) {
            const place = this.#placeIn(source, at);
            if (place < 0)
                continue;
            lastSeen = Math.max(lastSeen, this.#sources[source].getLastSeen(place));
        }
        return lastSeen;
    }
    /** The key without the bucket and the user agent. */
    readKeyParts(at) {
        const source = this.#firstSources[at];
        const start = this.#sources[source].getKeyStart(this.#placeIn(source, at));
        return (0,client_key/* readKeyParts */.M_)(this.#keys[source].bytes, start);
    }
    /** The user agent in the key. */
    readUserAgent(at) {
        const source = this.#firstSources[at];
        const clients = this.#sources[source];
        const place = this.#placeIn(source, at);
        const start = clients.getAgentStart(place);
        const known = this.#userAgents[source];
        let userAgent = known.get(start);
        if (userAgent === undefined) {
            const end = start + clients.getAgentLength(place);
            userAgent = this.#keys[source].bytes.toString('utf8', start, end);
            known.set(start, userAgent);
        }
        return userAgent;
    }
    /** Positions, ascending: the first 20. */
    listLogObjects(at) {
        let positions = [];
        for (let source = 0; source < this.#sources.length; source++) {
            const place = this.#placeIn(source, at);
            if (place < 0)
                continue;
            positions = joinPositions(positions, this.#sources[source].listLogObjects(place));
        }
        return positions;
    }
    /** The number of log objects with records of the client. */
    countLogObjects(at) {
        let count = 0;
        let shared = 0n;
        for (let source = 0; source < this.#sources.length; source++) {
            const place = this.#placeIn(source, at);
            if (place < 0)
                continue;
            count += this.#sources[source].countUnsharedLogObjects(place);
            shared |= this.#sources[source].getSharedLogObjects(place);
        }
        for (let bits = shared; bits > 0n; bits &= bits - 1n)
            count++;
        return count;
    }
    getPresigned(at) {
        let presigned = null;
        for (let source = 0; source < this.#sources.length; source++) {
            const place = this.#placeIn(source, at);
            if (place < 0)
                continue;
            presigned = (0,presigned_counts/* mergePresigned */.Uh)(presigned, this.#sources[source].getPresigned(place));
        }
        return presigned;
    }
    /** The keys of the clients at these positions, without a copy. */
    locateKeys(positions) {
        const count = positions.length;
        const located = {
            memories: this.#keys.map((({ bytes }) => bytes)),
            sources: new Uint8Array(count),
            starts: new Uint32Array(count),
            lengths: new Uint32Array(count),
        };
        for (let index = 0; index < count; index++) {
            const at = positions[index];
            const source = this.#firstSources[at];
            const place = this.#placeIn(source, at);
            const clients = this.#sources[source];
            located.sources[index] = source;
            located.starts[index] = clients.getKeyStart(place);
            located.lengths[index] = clients.getKeyLength(place);
        }
        return located;
    }
    /** The order of two clients with as many requests each in a list of findings: part by part of their keys. */
    compareKeys(a, b) {
        return compareParts(this.#getKey(a), this.#getKey(b));
    }
    /** The order of two "also seen" clients with as many requests each: their user agents come before their TLS versions. */
    compareAlsoSeenKeys(a, b) {
        const [one, other] = [this.#getKey(a), this.#getKey(b)];
        const [tls, otherTls] = [(0,client_key/* findPart */.XG)(one, client_key/* HEAD_PARTS */.u1 - 1), (0,client_key/* findPart */.XG)(other, client_key/* HEAD_PARTS */.u1 - 1)];
        return (compareParts(one.subarray(0, tls), other.subarray(0, otherTls)) ||
            Buffer.compare(one.subarray((0,client_key/* findPart */.XG)(one, client_key/* HEAD_PARTS */.u1)), other.subarray((0,client_key/* findPart */.XG)(other, client_key/* HEAD_PARTS */.u1))) ||
            Buffer.compare(one.subarray(tls), other.subarray(otherTls)));
    }
    #getKey(at) {
        const source = this.#firstSources[at];
        return joinKey(this.#sources[source], this.#placeIn(source, at));
    }
    /** Negative when the source does not have the client. */
    #placeIn(source, at) {
        return this.#places[source]?.[at] - 1;
    }
    /** Gives how many clients there are, at least `most` if there are so many. */
    #merge(most) {
        const fingerprints = this.#sources.map(((source) => source.fingerprints));
        const next = this.#next;
        let count = 0;
        while (count < most) {
            let smallest = Number.POSITIVE_INFINITY;
            let first = 0;
            let holders = 0;
            for (let source = 0; source < fingerprints.length; source++) {
                const own = fingerprints[source];
                const place = next[source];
                if (place === own.length)
                    continue;
                const fingerprint = own[place];
                if (fingerprint < smallest) {
                    smallest = fingerprint;
                    first = source;
                    holders = 1;
                }
                else if (fingerprint === smallest)
                    holders++;
            }
            if (holders === 0)
                return count;
            const own = fingerprints[first];
            const place = next[first];
            if (holders > 1 || (place + 1 < own.length && own[place + 1] === smallest)) {
                count = this.#putOne(count, smallest, next) ? count + 1 : this.#putAll(count, smallest, next);
                continue;
            }
            this.#putFirst(count++, first, place);
            next[first] = place + 1;
        }
        return count;
    }
    /** The client at this position is the one at this place of a source, the first that has it. */
    #putFirst(at, source, place) {
        this.#firstSources[at] = source;
        this.#targets[at] = this.#sources[source].getTarget(place);
        this.#put(at, source, place);
    }
    /** The client at this position is also the one at this place of the source. */
    #put(at, source, place) {
        const clients = this.#sources[source];
        const places = this.#places[source];
        places[at] = place + 1;
        this.requests[at] = this.requests[at] + clients.getRequests(place);
        this.rejected[at] = this.rejected[at] + clients.getRejected(place);
    }
    /** Infinite behind the last. */
    #getFingerprintAt(source, place) {
        const { fingerprints } = this.#sources[source];
        return place < fingerprints.length ? fingerprints[place] : Number.POSITIVE_INFINITY;
    }
    /** Puts the only client with this fingerprint; false, and nothing is done, where there are several. */
    #putOne(at, fingerprint, next) {
        let first = -1;
        for (let source = 0; source < next.length; source++) {
            const place = next[source];
            if (this.#getFingerprintAt(source, place) !== fingerprint)
                continue;
            if (this.#getFingerprintAt(source, place + 1) === fingerprint)
                return false;
            if (first === -1)
                first = source;
            else if (!this.#hasSameKey(first, next[first], source, place))
                return false;
        }
        for (let source = 0; source < next.length; source++) {
            const place = next[source];
            if (this.#getFingerprintAt(source, place) !== fingerprint)
                continue;
            if (source === first)
                this.#putFirst(at, source, place);
            else
                this.#put(at, source, place);
            next[source] = place + 1;
        }
        return true;
    }
    #hasSameKey(a, placeInA, b, placeInB) {
        const one = this.#sources[a];
        const other = this.#sources[b];
        const [keys, otherKeys] = [this.#keys[a], this.#keys[b]];
        const length = one.getKeyLength(placeInA);
        const agentLength = one.getAgentLength(placeInA);
        return (other.getKeyLength(placeInB) === length &&
            other.getAgentLength(placeInB) === agentLength &&
            hasSameBytes(keys, one.getKeyStart(placeInA), otherKeys, other.getKeyStart(placeInB), length) &&
            hasSameBytes(keys, one.getAgentStart(placeInA), otherKeys, other.getAgentStart(placeInB), agentLength));
    }
    /** Puts all clients with this fingerprint, in the order of their keys. Gives how many there are with those before. */
    #putAll(before, fingerprint, next) {
        const found = [];
        for (let source = 0; source < next.length; source++) {
            let place = next[source];
            for (; this.#getFingerprintAt(source, place) === fingerprint; place++)
                found.push({ key: joinKey(this.#sources[source], place), source, place });
            next[source] = place;
        }
        let count = before;
        let last = null;
        for (const { key, source, place } of found.sort((a, b) => Buffer.compare(a.key, b.key))) {
            if (last === null || Buffer.compare(last, key) !== 0)
                this.#putFirst(count++, source, place);
            else
                this.#put(count - 1, source, place);
            last = key;
        }
        return count;
    }
}
function joinKey(source, place) {
    const start = source.getKeyStart(place);
    const length = source.getKeyLength(place);
    const agentStart = source.getAgentStart(place);
    const agentLength = source.getAgentLength(place);
    const key = new Uint8Array(length + agentLength);
    key.set(source.keys.subarray(start, start + length));
    key.set(source.keys.subarray(agentStart, agentStart + agentLength), length);
    return key;
}
/** Without views of the two texts, which would take longer to make. Scanners align their texts. */
function hasSameBytes(one, start, other, otherStart, length) {
    let at = 0;
    if (((start | otherStart) & 3) === 0)
        for (; at + 4 <= length; at += 4)
            if (one.integers[(start + at) >>> 2] !== other.integers[(otherStart + at) >>> 2])
                return false;
    for (; at < length; at++)
        if (one.bytes[start + at] !== other.bytes[otherStart + at])
            return false;
    return true;
}
const merged_clients_QUOTE = 0x22;
/** Compares keys part by part: a part that ends comes before one that goes on. */
function compareParts(one, other) {
    const length = Math.min(one.length, other.length);
    let parts = 0;
    for (let at = 0; at < length; at++) {
        const left = one[at];
        const right = other[at];
        if (left === right) {
            if (left === merged_clients_QUOTE)
                parts++;
            continue;
        }
        if (parts < client_key/* HEAD_PARTS */.u1 && (left === merged_clients_QUOTE || right === merged_clients_QUOTE))
            return left === merged_clients_QUOTE ? -1 : 1;
        return left - right;
    }
    return one.length - other.length;
}

// EXTERNAL MODULE: ./lib/engines/embedded/counting/placed-counts.js
var placed_counts = __webpack_require__(4006);
// EXTERNAL MODULE: ./lib/engines/embedded/counting/samples.js
var counting_samples = __webpack_require__(5345);
// EXTERNAL MODULE: ./lib/engines/embedded/counting/tallying.js + 1 modules
var tallying = __webpack_require__(6845);
;// CONCATENATED MODULE: ./lib/engines/embedded/counting/merging.js














/** The counts that a tally has in the form in which they were merged. */
var selectCounts = (function selectCounts(merged) {
    const { totals, targets, buckets, daily, oldTls, anonymous, unparsedSamples } = merged;
    const { sigV2Clients, sigV2ClientsBeyond, sigV2ClientsNotListed } = merged;
    return {
        totals,
        targets,
        buckets,
        daily,
        sigV2Clients,
        sigV2ClientsBeyond,
        sigV2ClientsNotListed,
        oldTls,
        anonymous,
        unparsedSamples,
    };
});
/**
 * @param nameLogObject the name of the log object at a position
 * @param mostClients so many clients are given at most, those with most requests; others that are known are summed up
 */
var mergeTallies = (function mergeTallies(partials, scope, coverage, nameLogObject, mostClients = tally/* SIGV2_CLIENTS_KEPT */.WF) {
    const findNetworkName = ((network) => scope.networks[network]?.cidr ?? ANY_NETWORK);
    const placed = {
        totals: (0,tally/* makeZeroTotals */.AK)(),
        targets: new Map(),
        buckets: new Map(scope.buckets.map((bucket) => [bucket, (0,placed_counts/* makeZeroBucketCounts */.NV)(bucket)])),
        days: new Map(),
    };
    const { totals, targets, buckets, days } = placed;
    const samples = (0,counting_samples/* createSamples */.A)();
    const oldestByCoverage = coverage.map((() => Number.POSITIVE_INFINITY));
    const bucketsByCoverage = new Map();
    const trailChanges = new Map();
    let newestRecord = Number.NEGATIVE_INFINITY;
    for (const partial of partials) {
        (0,placed_counts/* addPlacedCounts */.PN)(partial, placed);
        if (partial.scanned !== null)
            (0,counts/* addScannedCounts */.g)(partial.scanned, placed);
        samples.merge(partial.samples);
        for (const change of partial.trailChanges.values())
            (0,tallying/* addTrailChange */.oZ)(trailChanges, change);
        partial.oldestByCoverage.forEach(((time, entry) => {
            oldestByCoverage[entry] = Math.min(oldestByCoverage[entry], time);
        }));
        (0,tallying/* mergeBucketsThere */.Uf)(bucketsByCoverage, partial.bucketsByCoverage);
        newestRecord = Math.max(newestRecord, partial.newestRecord);
    }
    const sharing = findBucketsSharingALocation(bucketsByCoverage, coverage);
    // With one more, it is known that they are too many.
    const clients = new MergedClients(partials.flatMap(((partial) => partial.clients)), tally/* SIGV2_CLIENTS_KEPT */.WF + 1);
    const bound = sumClientBounds(partials);
    const isEachKnown = bound === Number.POSITIVE_INFINITY && clients.count <= tally/* SIGV2_CLIENTS_KEPT */.WF;
    const complete = Math.min(tally/* SIGV2_CLIENTS_KEPT */.WF, clients.countBelow(bound));
    const listed = chooseListedClients(clients, isEachKnown ? null : complete, mostClients);
    const { sigV2Clients, clientKeys } = makeClientTallies(clients, listed, findNetworkName, nameLogObject);
    const unlisted = sumUnlisted(clients, listed, complete, targets);
    const notListed = new Map();
    if (!isEachKnown)
        for (const { target, requests, rejected, completeClients, notAllRefused } of unlisted) {
            target.notKept.requests += requests;
            target.notKept.rejected += rejected;
            // Which others are known depends on the number of threads.
            if (completeClients > 0)
                notListed.set(target, { clients: completeClients, notAllRefused });
        }
    return {
        totals,
        targets: [...targets.values()].map(((counts) => makeTargetTally(counts, notListed.get(counts), findNetworkName))),
        buckets: [...buckets.values()].map((({ bucket, parsedInWindow, newestRecord: newest }) => ({
            bucket,
            parsedInWindow,
            newestRecord: toFiniteTime(newest),
            oldestRecord: findOldest(bucket, bucketsByCoverage),
            isLocationShared: sharing.has(bucket),
        }))),
        daily: [...days].sort((([a], [b]) => a - b)).map((([day, counts]) => ({ date: (0,time/* formatDate */.Yq)(day), ...counts }))),
        sigV2Clients,
        sigV2ClientsBeyond: isEachKnown
            ? unlisted.map(({ target, clients: count, requests }) => ({
                bucket: target.bucket,
                network: findNetworkName(target.network),
                clients: count,
                requests,
            }))
            : [],
        // More than an engine keeps can be known by chance, which depends on how the threads share the work.
        sigV2ClientsNotListed: isEachKnown ? 0 : null,
        oldTls: mergeAlsoSeen(partials.map((({ oldTls }) => oldTls)), findNetworkName),
        anonymous: mergeAlsoSeen(partials.map((({ anonymous }) => anonymous)), findNetworkName),
        clientKeys,
        unparsedSamples: samples
            .list()
            .map((sample) => ({ ...sample, logObject: nameLogObject(sample.logObject) })),
        oldestByCoverage: oldestByCoverage.map(toFiniteTime),
        oldestRecord: toFiniteTime(oldestByCoverage.reduce(((a, b) => Math.min(a, b)), Number.POSITIVE_INFINITY)),
        newestRecord: toFiniteTime(newestRecord),
        withoutRecords: findEntriesWithoutRecords(partials),
        formats: listFormatsRead(partials),
        unreadable: mergeUnreadable(partials),
        skipped: {
            files: partials.reduce(((sum, { skipped }) => sum + skipped.files), 0),
            events: partials.reduce(((sum, { skipped }) => sum + skipped.events), 0),
        },
        trailChanges: [...trailChanges.values()],
        formatsOfBuckets: new Map([...buckets.values()].map(((counts) => [counts.bucket, listFormats(counts)]))),
    };
});
var findOldest = (function findOldest(bucket, byCoverage) {
    let oldest = Number.POSITIVE_INFINITY;
    for (const there of byCoverage.values())
        oldest = Math.min(oldest, there.oldest.get(bucket) ?? oldest);
    return toFiniteTime(oldest);
});
/** Configured buckets whose records are at a location of simple keys that also has records of another bucket. */
var findBucketsSharingALocation = (function findBucketsSharingALocation(byCoverage, coverage) {
    const sharing = new Set();
    for (const [entry, { oldest, hasOthers }] of byCoverage) {
        if (coverage[entry]?.bucket !== null || oldest.size + (hasOthers ? 1 : 0) < 2)
            continue;
        for (const bucket of oldest.keys())
            sharing.add(bucket);
    }
    return sharing;
});
var listFormatsRead = (function listFormatsRead(partials) {
    return names/* LOG_FORMATS */.CD.filter(((format) => partials.some((({ formats }) => formats.has(format)))));
});
var mergeUnreadable = (function mergeUnreadable(partials) {
    const counts = new Map();
    for (const { unreadable } of partials)
        for (const [kind, count] of unreadable.counts)
            counts.set(kind, (counts.get(kind) ?? 0) + count);
    const first = partials
        .flatMap((({ unreadable }) => unreadable.first))
        .sort((a, b) => a - b)
        .slice(0, tallying/* UNREADABLE_NAMED */.OQ);
    return { counts, first };
});
var listFormats = (function listFormats({ parsedInWindow, ofFormat }) {
    const ofOthers = placed_counts/* OTHER_FORMATS */.QU.reduce(((sum, format) => sum + ofFormat[format]), 0);
    if (ofOthers === 0)
        return parsedInWindow > 0 ? ONLY_TEXT : NO_FORMATS;
    return new Set([
        ...(parsedInWindow > ofOthers ? ['text'] : []),
        ...placed_counts/* OTHER_FORMATS */.QU.filter((format) => ofFormat[format] > 0),
    ]);
});
/**
 * All threads keep the clients with the smallest fingerprints. So each thread has complete counts of the remaining
 * clients.
 */
var sumClientBounds = (function sumClientBounds(partials) {
    return partials.reduce(((least, { clientBound }) => Math.min(least, clientBound)), Number.POSITIVE_INFINITY);
});
/** The clients at these positions, and the keys of those whose texts are redacted. */
var makeClientTallies = (function makeClientTallies(clients, positions, findNetworkName, nameLogObject) {
    const clientKeys = new Map();
    const textOnce = createTextPool();
    const redactOnce = (0,memoize/* memoize */.Bj)(client_key/* redactUserAgent */.o$);
    const nameOnce = (0,memoize/* memoize */.Bj)(((position) => [nameLogObject(position)]));
    const listLogObjects = ((logObjects) => logObjects.length === 1 ? nameOnce(logObjects[0]) : logObjects.map(nameLogObject));
    const findTarget = clients.mapTargets((({ bucket, network }) => ({
        bucket,
        network: findNetworkName(network),
    })));
    const makeClientTally = ((position) => {
        const { bucket, network } = findTarget(position);
        const { remoteIp, requester, way } = clients.readKeyParts(position);
        const authentication = textOnce(way);
        const wholeUserAgent = clients.readUserAgent(position);
        const userAgent = redactOnce(wholeUserAgent);
        const tally = {
            bucket,
            network,
            remoteIp,
            requester: textOnce(requester),
            authentication,
            userAgent,
            requests: clients.requests[position],
            rejected: clients.rejected[position],
            firstSeen: clients.getFirstSeen(position),
            lastSeen: clients.getLastSeen(position),
            logObjects: listLogObjects(clients.listLogObjects(position)),
            logObjectCount: clients.countLogObjects(position),
            presigned: authentication === 'presigned' ? (0,presigned_counts/* makePresignedUrls */.g6)(clients.getPresigned(position)) : null,
        };
        if (userAgent !== wholeUserAgent)
            clientKeys.set(tally, (0,client_key/* makeClientKey */.Xc)({ bucket, remoteIp, requester, authentication, userAgent: wholeUserAgent }));
        return tally;
    });
    return { sigV2Clients: Array.from(positions, makeClientTally), clientKeys };
});
/**
 * Sums up the clients that are not listed by their targets.
 * @param listed positions, ascending
 * @param complete so many clients, the first ones, are those that each thread counted completely
 */
var sumUnlisted = (function sumUnlisted(clients, listed, complete, targets) {
    const { requests, rejected } = clients;
    const sums = new Map();
    const findSumOf = ({ bucket, network }) => {
        const target = targets.get((0,placed_counts/* makeNumberedTargetKey */.h2)(bucket, network));
        let sum = sums.get(target);
        if (sum === undefined) {
            sum = { target, clients: 0, requests: 0, rejected: 0, completeClients: 0, notAllRefused: 0 };
            sums.set(target, sum);
        }
        return sum;
    };
    const findSum = clients.mapTargets(findSumOf);
    let next = 0;
    for (let position = 0; position < clients.count; position++) {
        // V8 compiles a read behind the end of an array again, and slower.
        if (next < listed.length && listed[next] === position) {
            next++;
            continue;
        }
        const sum = findSum(position);
        const itsRequests = requests[position];
        const itsRejected = rejected[position];
        sum.clients++;
        sum.requests += itsRequests;
        sum.rejected += itsRejected;
        if (position >= complete)
            continue;
        sum.completeClients++;
        if (itsRejected < itsRequests)
            sum.notAllRefused++;
    }
    clients.addOthers(findSumOf, (sum, itsRequests, itsRejected) => {
        sum.clients++;
        sum.requests += itsRequests;
        sum.rejected += itsRejected;
    });
    return [...sums.values()];
});
/**
 * The positions of the listed clients, ascending. All clients are listed, unless there are too many. In that case the
 * list has at most the length of a report's list. If all clients are known, it has those with most requests. Otherwise it
 * has clients with complete counts, and begins with those that are findings under every setting.
 * @param complete so many clients, the first ones, have complete counts. Null if all clients are known
 */
var chooseListedClients = (function chooseListedClients(clients, complete, mostClients) {
    const { count } = clients;
    if (complete === null && count <= mostClients)
        return Uint32Array.from({ length: count }, ((_, at) => at));
    const most = Math.min(complete ?? count, mostClients, report/* FINDINGS_LISTED */.XN);
    if (complete === null)
        return chooseMostRequests(clients.requests, most, (positions) => clients.locateKeys(positions), (a, b) => clients.compareKeys(a, b)).sort();
    const requests = clients.requests.slice(0, complete);
    // Less than any number of requests that were not all refused.
    for (let at = 0; at < complete; at++)
        if (clients.rejected[at] === requests[at])
            requests[at] = -1 / requests[at];
    return chooseMostRequestsByPosition(requests, most).sort();
});
var mergeAlsoSeen = (function mergeAlsoSeen(shares, findNetworkName) {
    const bound = sumClientBounds(shares);
    const all = new MergedClients(shares.flatMap((({ clients }) => clients)), tally/* ALSO_SEEN_CLIENTS_KEPT */.ov);
    const known = Math.min(tally/* ALSO_SEEN_CLIENTS_KEPT */.ov, all.countBelow(bound));
    const positions = chooseMostRequests(all.requests.subarray(0, known), Math.min(known, tally/* ALSO_SEEN_CLIENTS_LISTED */.JM), ((alike) => all.locateKeys(alike)), (a, b) => all.compareAlsoSeenKeys(a, b));
    const findTarget = all.mapTargets((({ bucket, network }) => ({ bucket, network: findNetworkName(network) })));
    const clients = [...positions]
        .map(((position) => {
        const { bucket, network } = findTarget(position);
        const { remoteIp, requester, way } = all.readKeyParts(position);
        return {
            bucket,
            network,
            remoteIp,
            requester,
            userAgent: (0,client_key/* redactUserAgent */.o$)(all.readUserAgent(position)),
            tlsVersion: way === '' ? null : way,
            requests: all.requests[position],
            firstSeen: all.getFirstSeen(position),
            lastSeen: all.getLastSeen(position),
        };
    }))
        .sort(tls/* compareAlsoSeenClients */.Ke);
    const requests = shares.reduce(((sum, share) => sum + share.requests), 0);
    const listed = clients.reduce(((sum, client) => sum + client.requests), 0);
    return { requests, requestsNotListed: requests - listed, clients };
});
/** Gives the same text for the same text, as long as it came lately: many clients share theirs. */
var createTextPool = (function createTextPool() {
    return (0,memoize/* memoize */.Bj)(((text) => text));
});
/** A shared log object has no records only if no thread found one in its share. */
var findEntriesWithoutRecords = (function findEntriesWithoutRecords(partials) {
    const withRecords = new Set(partials.flatMap((({ sharedWithRecords }) => sharedWithRecords)));
    const without = new Set(partials.flatMap(((partial) => partial.withoutRecords)));
    return [...without].filter((position) => !withRecords.has(position)).sort((a, b) => a - b);
});
var makeTargetTally = (function makeTargetTally(counts, notListed, findNetworkName) {
    const { notKept } = counts;
    const target = {
        bucket: counts.bucket,
        network: findNetworkName(counts.network),
        sigV4: counts.sigV4,
        sigV2: counts.sigV2,
        unsigned: counts.unsigned,
        unknown: counts.unknown,
        missing: counts.missing,
        excluded: counts.excluded,
        sigV4Rejected: counts.sigV4Rejected,
        firstSeen: toFiniteTime(counts.firstSeen),
        lastSeen: toFiniteTime(counts.lastSeen),
        lastSigV2: toFiniteTime(counts.lastSigV2),
        sigV2RequestsNotListed: notKept.requests,
        sigV2RejectedNotListed: notKept.rejected,
    };
    return notListed === undefined ? target : { ...target, sigV2ClientsNotListed: notListed };
});
var toFiniteTime = (function toFiniteTime(time) {
    return Number.isFinite(time) ? time : null;
});
/** The name of the network when no network is configured. */
const ANY_NETWORK = 'any';
/** Shared, because logs can have many buckets, and nearly all have only lines of text. */
const ONLY_TEXT = new Set(['text']);
const NO_FORMATS = new Set();


Object.assign(__webpack_exports__, {
  n: /* binding */ mergeTallies,
  r: /* binding */ selectCounts,
});

/***/ }),

3081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS

// EXTERNAL MODULE: ./lib/log-formats/columns.js
var log_formats_columns = __webpack_require__(7732);
// EXTERNAL MODULE: ./lib/log-formats/redaction.js
var redaction = __webpack_require__(7154);
// EXTERNAL MODULE: ./lib/log-formats/text/record.js
var text_record = __webpack_require__(9122);
// EXTERNAL MODULE: ./lib/engines/classify.js
var classify = __webpack_require__(6441);
// EXTERNAL MODULE: ./lib/engines/evidence-order.js
var evidence_order = __webpack_require__(8771);
// EXTERNAL MODULE: ./lib/engines/embedded/counting/client-key.js
var client_key = __webpack_require__(8237);
// EXTERNAL MODULE: ./lib/engines/embedded/counting/column-texts.js
var column_texts = __webpack_require__(4695);
;// CONCATENATED MODULE: ./lib/engines/embedded/kept-lines.js
const CHUNK_BYTES = 1 << 20;
/**
 * Copies of lines in a few chunks of memory. Each buffer of its own would take half as much memory again, and V8 would free
 * it only at its next garbage collection.
 */
class KeptLines {
    #chunks = [];
    #chunkBytes;
    /** Where the next line begins, if it fits into the chunk. */
    #next = { chunk: 0, start: 0 };
    #byteCount = 0;
    /** @param chunkBytes size of a chunk. A longer line has a chunk of its own */
    constructor(chunkBytes = CHUNK_BYTES) {
        this.#chunkBytes = chunkBytes;
    }
    /** The bytes of all lines. */
    get byteCount() {
        return this.#byteCount;
    }
    /** Copies a line. */
    add(bytes, start, end) {
        const line = bytes.subarray(start, end);
        const place = this.#take(line.length);
        this.#getChunk(place).set(line, place.start);
        return place;
    }
    /** The bytes of a line, until lines are released. */
    read({ place, length }) {
        return this.#getChunk(place).subarray(place.start, place.start + length);
    }
    /** The order of two lines by their bytes. */
    compare(a, b) {
        return Buffer.compare(this.read(a), this.read(b));
    }
    /** Releases all lines but these, and moves these. */
    keepOnly(lines) {
        this.#next = { chunk: 0, start: 0 };
        this.#byteCount = 0;
        // In their order, so that no line moves to a place behind its own, where another line can be.
        for (const line of [...lines].sort((a, b) => comparePlaces(a.place, b.place))) {
            const bytes = this.read(line);
            line.place = this.#take(line.length);
            this.#getChunk(line.place).set(bytes, line.place.start);
        }
        this.#chunks.length = Math.min(this.#chunks.length, this.#next.chunk + 1);
    }
    /** Takes the next place that has room. */
    #take(length) {
        let { chunk, start } = this.#next;
        while (chunk < this.#chunks.length && start + length > this.#getChunk({ chunk }).length) {
            chunk++;
            start = 0;
        }
        if (chunk === this.#chunks.length)
            this.#chunks.push(new Uint8Array(Math.max(this.#chunkBytes, length)));
        this.#next = { chunk, start: start + length };
        this.#byteCount += length;
        return { chunk, start };
    }
    #getChunk({ chunk }) {
        return this.#chunks[chunk];
    }
}
function comparePlaces(a, b) {
    return a.chunk - b.chunk || a.start - b.start;
}

;// CONCATENATED MODULE: ./lib/engines/embedded/start-filter.js

const SPACE = 0x20;
const DOT = 0x2e;
const ZERO = 0x30;
const OPENING_BRACKET = 0x5b;
const CLOSING_BRACKET = 0x5d;
/** The length of `[dd/Mon/yyyy:HH:MM:SS +zzzz]` */
const TIME_LENGTH = 28;
/**
 * Makes a test of lines of the text format: whether a line is a record of another remote IP than these, or of a time that is
 * not wanted. The test reads only the start of a line, ten times faster than all of its columns. It returns false where it
 * is not certain: for IPv6 with a wanted time, and for a line whose start is not that of a record.
 * @param isWantedTime null if every time is wanted
 */
function createStartFilter(remoteIps, isWantedTime) {
    const wanted = new Set();
    for (const remoteIp of remoteIps)
        wanted.add(readIpv4(Buffer.from(`${remoteIp} `), 0));
    return (line, start, end) => {
        const bucket = line.indexOf(SPACE, start) + 1;
        const time = line.indexOf(SPACE, bucket) + 1;
        const timeEnd = time + TIME_LENGTH;
        if (time === 0 || timeEnd >= end || line[time] !== OPENING_BRACKET)
            return false;
        if (line[timeEnd - 1] !== CLOSING_BRACKET || line[timeEnd] !== SPACE)
            return false;
        const remoteIp = readIpv4(line, timeEnd + 1);
        if (remoteIp !== NOT_IPV4 && !wanted.has(remoteIp))
            return true;
        return isWantedTime !== null && !isWantedTime((0,text_record/* readTime */.aQ)(line, time + 1));
    };
}
const NOT_IPV4 = -1;
/** The address as a number of 32 bits. A blank follows its four decimal parts, which have no leading zeros. */
function readIpv4(bytes, start) {
    let address = 0;
    let part = 0;
    let digits = 0;
    let parts = 0;
    for (let at = start; at < bytes.length; at++) {
        const byte = bytes[at];
        if (byte === DOT || byte === SPACE) {
            if (digits === 0 || part > 255)
                return NOT_IPV4;
            address = address * 256 + part;
            parts++;
            if (byte === SPACE)
                return parts === 4 ? address : NOT_IPV4;
            if (parts === 4)
                return NOT_IPV4;
            part = 0;
            digits = 0;
            continue;
        }
        const digit = byte - ZERO;
        if (digit < 0 || digit > 9 || digits === 3 || (digits > 0 && part === 0))
            return NOT_IPV4;
        part = part * 10 + digit;
        digits++;
    }
    return NOT_IPV4;
}

;// CONCATENATED MODULE: ./lib/engines/embedded/evidence.js









/** Maximum bytes of the collected lines, for any limit. A line can have 8 MiB. */
const MOST_BYTES = 192 * 1024 * 1024;
/** Records beyond the limit that are kept before some are left out. */
const PRUNED_AT_ONCE = 3_000;
/** @param clientKeys keys of the findings whose texts are redacted */
function gatherEvidence(scope, findings, clientKeys, limit) {
    const positions = new Map(findings.map((finding, position) => [clientKeys.get(finding) ?? (0,client_key/* makeClientKey */.Xc)(finding), position]));
    const placing = (0,classify/* makePlacingScope */.dd)(scope);
    const bounds = (0,text_record/* createColumnBounds */.sc)();
    const textOfColumn = (0,column_texts/* createColumnTexts */.L)();
    let line = new Uint8Array(0);
    const readText = (column) => textOfColumn(line, bounds[2 * column], bounds[2 * column + 1]);
    let logObject = -1;
    let candidates = [];
    const lines = new KeptLines();
    const found = new Set();
    // Only listed log objects are read.
    const isEachListed = findings.every(({ logObjects, logObjectCount }) => logObjectCount === logObjects.length);
    /** The times of the first records, where the limit leaves no room for a second record of any finding. Else null. */
    const firstTimes = isEachListed && limit <= findings.length ? new Set(findings.map(({ firstSeen }) => firstSeen)) : null;
    let complete = isEachListed &&
        (firstTimes === null || findings.reduce((sum, { requests }) => sum + requests, 0) <= limit);
    /** By finding: the time of its earliest record that was left out. Its later records are left out too. */
    const leftOutAt = Float64Array.from(findings, ({ firstSeen }) => firstTimes === null ? Number.POSITIVE_INFINITY : firstSeen);
    const isNotWanted = createStartFilter(findings.map(({ remoteIp }) => remoteIp), firstTimes === null ? null : (time) => firstTimes.has(time));
    const leaveOut = (candidate) => {
        const { finding, time } = candidate;
        leftOutAt[finding] = Math.min(leftOutAt[finding], time);
    };
    /** The positions of log objects follow the code points of their names. */
    const compareTimes = (a, b) => a.time - b.time || a.logObject - b.logObject || lines.compare(a, b);
    const prune = () => {
        const ranked = (0,evidence_order/* sortByRank */.s)(candidates, ({ finding }) => finding, compareTimes);
        candidates = ranked.slice(0, limit);
        ranked.slice(limit).forEach(leaveOut);
        let bytes = candidates.reduce((sum, { length }) => sum + length, 0);
        while (bytes > MOST_BYTES / 2 && candidates.length > 1) {
            const last = candidates.pop();
            bytes -= last.length;
            leaveOut(last);
        }
        lines.keepOnly(candidates);
        complete = false;
    };
    const keep = ({ finding, time, record }, bytes, start, end) => {
        found.add(finding);
        candidates.push({
            finding,
            time,
            record,
            logObject,
            place: lines.add(bytes, start, end),
            length: end - start,
        });
        if (candidates.length > limit + PRUNED_AT_ONCE || lines.byteCount > MOST_BYTES)
            prune();
    };
    return {
        begin(position) {
            logObject = position;
        },
        onLine(bytes, start, end) {
            if (isNotWanted(bytes, start, end))
                return;
            const count = (0,text_record/* locateColumns */.E)(bytes, start, end, bounds);
            if (count <= log_formats_columns/* COLUMN */.vW.signature_version)
                return;
            line = bytes;
            const time = (0,text_record/* readTime */.aQ)(bytes, bounds[2 * log_formats_columns/* COLUMN */.vW.time]);
            if ((0,classify/* placeRecord */.DL)(readText, readText(log_formats_columns/* COLUMN */.vW.signature_version), time, placing).place !== 'sigV2')
                return;
            const authentication = count > log_formats_columns/* COLUMN */.vW.authentication_type ? readText(log_formats_columns/* COLUMN */.vW.authentication_type) : null;
            const finding = positions.get(makeKey(readText, authentication));
            if (finding !== undefined && time <= leftOutAt[finding])
                keep({ finding, time, record: null }, bytes, start, end);
        },
        onRecord(record) {
            const { columns, time, isService } = record;
            const readColumnText = (column) => columns[column];
            const signature = columns[log_formats_columns/* COLUMN */.vW.signature_version];
            if (signature === undefined)
                return;
            if ((0,classify/* placeRecord */.DL)(readColumnText, signature, time, placing, isService).place !== 'sigV2')
                return;
            const finding = positions.get(makeKey(readColumnText, columns[log_formats_columns/* COLUMN */.vW.authentication_type] ?? null));
            if (finding === undefined || time > leftOutAt[finding])
                return;
            const joined = Buffer.from(columns.join(' '));
            keep({ finding, time, record }, joined, 0, joined.length);
        },
        onLongLine() { },
        getResult(nameLogObject) {
            if (candidates.length > limit)
                prune();
            const records = candidates
                .sort(compareTimes)
                .map((candidate) => new CandidateRecord(candidate, lines, nameLogObject(candidate.logObject)));
            // Each finding must have a record. A finding without one does not belong to these log objects.
            return { records, complete: complete && found.size === findings.length };
        },
    };
}
/** Has the kept lines, and not the other data of the collection. */
class CandidateRecord {
    finding;
    logObject;
    #candidate;
    #lines;
    constructor(candidate, lines, logObject) {
        this.finding = candidate.finding;
        this.logObject = logObject;
        this.#candidate = candidate;
        this.#lines = lines;
    }
    /** Decoded on demand. The texts of all records would take several times the memory of their lines. */
    get record() {
        return (0,redaction/* redactRecord */.hi)(this.#candidate.record ?? this.#readLine());
    }
    #readLine() {
        const line = this.#lines.read(this.#candidate);
        const record = (0,text_record/* readRecord */.aE)(line, 0, line.length);
        if (record === null)
            throw new Error('a line kept as a record is not one');
        return record;
    }
}
/** The key of the client that made a request. */
function makeKey(readText, authenticationType) {
    return (0,client_key/* makeClientKey */.Xc)({
        bucket: readText(log_formats_columns/* COLUMN */.vW.bucket),
        remoteIp: (0,classify/* canonicalizeRemoteIp */.Uu)(readText(log_formats_columns/* COLUMN */.vW.remote_ip)),
        requester: readText(log_formats_columns/* COLUMN */.vW.requester),
        authentication: (0,classify/* classifyAuthentication */.fU)(authenticationType),
        userAgent: (0,client_key/* cutUserAgent */.N6)(readText(log_formats_columns/* COLUMN */.vW.user_agent)),
    });
}


Object.assign(__webpack_exports__, {
  h: /* binding */ gatherEvidence,
});

/***/ }),

// ./lib/engines/embedded/unreadable-files.js
4769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony import */ var _log_formats_content_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7338);
/* harmony import */ var _runtime_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(525);


/** The gap for files that are not read. None if every file was read. */
var makeUnreadableFilesGap = (function makeUnreadableFilesGap({ counts, first }, nameLogObject) {
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
            samples: first.map((position) => ({ logObject: nameLogObject(position), record: '' })),
        },
    ];
});
/** A file that a preview leaves out. */
function describeUnreadableFile(logObject, kind) {
    return `${(0,_runtime_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .shortenPath */ .nf)(logObject)} was not read: it is ${kind}. Convert it (${_log_formats_content_js__WEBPACK_IMPORTED_MODULE_0__/* .UNREADABLE_KINDS */ .WZ[kind]}), or remove it.`;
}


Object.assign(__webpack_exports__, {
  p: /* binding */ makeUnreadableFilesGap,
  t: /* binding */ describeUnreadableFile,
});

/***/ }),

// ./lib/engines/evidence-order.js
8771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/**
 * Sorts records so that the first record of each group comes before the second record of any group. Records of the same
 * rank are in the order of `compare`. Changes the order of the given list.
 */
function sortByRank(items, getGroup, compare) {
    const ranks = new Map();
    return items
        .sort(compare)
        .map((item) => {
        const group = getGroup(item);
        const rank = ranks.get(group) ?? 0;
        ranks.set(group, rank + 1);
        return { item, rank };
    })
        .sort((a, b) => a.rank - b.rank || compare(a.item, b.item))
        .map(({ item }) => item);
}


Object.assign(__webpack_exports__, {
  s: /* binding */ sortByRank,
});

/***/ }),

2019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS

// EXTERNAL MODULE: ./lib/model/report.js
var report = __webpack_require__(1819);
// EXTERNAL MODULE: ./lib/runtime/cancellation.js
var cancellation = __webpack_require__(3093);
// EXTERNAL MODULE: ./lib/log-formats/log-object-name.js
var log_object_name = __webpack_require__(2141);
// EXTERNAL MODULE: ./lib/log-formats/reader.js
var reader = __webpack_require__(6236);
// EXTERNAL MODULE: ./lib/log-formats/text/lines.js
var lines = __webpack_require__(2316);
// EXTERNAL MODULE: ./lib/log-formats/text/record.js
var record = __webpack_require__(9122);
// EXTERNAL MODULE: ./lib/log-sources/files/find.js
var find = __webpack_require__(2754);
// EXTERNAL MODULE: ./lib/log-sources/files/read.js
var files_read = __webpack_require__(809);
// EXTERNAL MODULE: ./lib/log-sources/files/spool.js
var files_spool = __webpack_require__(4278);
// EXTERNAL MODULE: ./lib/runtime/errors.js
var errors = __webpack_require__(525);
// EXTERNAL MODULE: ./lib/runtime/pause.js
var runtime_pause = __webpack_require__(8298);
// EXTERNAL MODULE: ./lib/engines/bucket-formats.js
var bucket_formats = __webpack_require__(5920);
// EXTERNAL MODULE: ./lib/engines/embedded/content-sinks.js
var content_sinks = __webpack_require__(8726);
// EXTERNAL MODULE: ./lib/engines/embedded/content-tallying.js
var content_tallying = __webpack_require__(970);
// EXTERNAL MODULE: ./lib/engines/embedded/counting/merging.js + 2 modules
var merging = __webpack_require__(2131);
// EXTERNAL MODULE: ./lib/engines/embedded/evidence.js + 2 modules
var evidence = __webpack_require__(3081);
// EXTERNAL MODULE: ./lib/engines/embedded/scanner/fast-tally.js
var fast_tally = __webpack_require__(1486);
// EXTERNAL MODULE: ./lib/engines/embedded/unreadable-files.js
var unreadable_files = __webpack_require__(4769);
// EXTERNAL MODULE: ./lib/engines/embedded/workers/shares.js
var shares = __webpack_require__(4944);
;// CONCATENATED MODULE: ./lib/engines/embedded/workers/start.js
/**
 * Creates a measure without files.
 * @param isEarly whether the threads start as soon as the added files are enough work. Otherwise, when they are taken
 */
var createWorkerStart = (function createWorkerStart(isEarly) {
    let work = 0;
    let files = 0;
    let started = null;
    const isEnough = (() => work >= BYTES_FOR_WORKERS || files >= FILES_FOR_WORKERS);
    return {
        addFile(file) {
            work += estimateWork(file);
            files++;
            if (!isEarly || started !== null || !isEnough())
                return null;
            started = startThreads();
            return started;
        },
        getWork: (() => work),
        takeThreads() {
            const threads = started ?? (isEnough() ? startThreads() : null);
            started = null;
            return threads;
        },
    };
});
/** The bytes of plain text that take as long as this file, as its name suggests. */
var estimateWork = (function estimateWork({ logObject, bytes }) {
    return bytes * (JSON_NAME.test(logObject) ? JSON_RATIO : 1) * (GZIP_NAME.test(logObject) ? GZIP_RATIO : 1);
});
/** The work from which on worker threads are faster: bytes of plain text, and files. */
const BYTES_FOR_WORKERS = 48 << 20;
const FILES_FOR_WORKERS = 3_000;
/** Bytes of plain text in a byte of gzip. */
const GZIP_RATIO = 6;
/** Bytes of plain text that are read in the time of a byte of JSON. */
const JSON_RATIO = 6;
const JSON_NAME = /\.json(\.gz)?$/i;
const GZIP_NAME = /\.gz$/i;
/** Node's modules for threads take longer to load than a small log takes. */
async function startThreads() {
    const { startWorkers } = await Promise.all(/* import() | worker */[__webpack_require__.e(117), __webpack_require__.e(941)]).then(__webpack_require__.bind(__webpack_require__, 479));
    return startWorkers();
}

;// CONCATENATED MODULE: ./lib/engines/embedded/engine.js


















/**
 * The check of local log files, without AWS. The files are found here, and read when the engine is asked.
 * @throws SettingsError when a path does not exist or a link leaves the allowed roots; CheckError when something below
 * a path cannot be a log file, or cannot be listed
 */
var createEmbeddedEngine = (async function createEmbeddedEngine(source, scope, now, options = {}) {
    const workerStart = createWorkerStart(options.isPreview !== true);
    const found = await (0,find/* findLogFiles */.PM)(source.paths, options.allowedRoots ?? null, options.signal ?? null, workerStart.addFile);
    /** Keys of the clients in the last tally whose texts are redacted. */
    let clientKeys = new Map();
    /** SigV2 records of files that can be read only once, by position of the file. */
    const spools = new Map();
    const { files } = found;
    const logFormat = options.logFormat ?? null;
    const getLogObjectName = ((position) => files[position].logObject);
    return {
        async tally(context) {
            announceFound(found, context);
            const { coverage, shared } = makeCoverage(found, source.paths);
            const { partials, bytes } = await countFiles(shared, scope, now, logFormat, coverage.length, spools, source.openStandardInput, workerStart, context);
            const merged = (0,merging/* mergeTallies */.n)(partials, scope, coverage, getLogObjectName, options.mostClients);
            clientKeys = merged.clientKeys;
            warnOfOtherFiles(merged.withoutRecords.map(getLogObjectName), logFormat, context);
            const warning = (0,bucket_formats/* describeSeveralSources */.qx)(merged.formatsOfBuckets);
            if (warning !== null)
                context.onWarning(warning);
            return {
                ...(0,merging/* selectCounts */.r)(merged),
                coverage: coverage.map(((entry, position) => ({
                    ...entry,
                    oldestRecord: merged.oldestByCoverage[position] ?? null,
                }))),
                engineGaps: [
                    ...makeEmptyLocationGaps(found),
                    ...(0,unreadable_files/* makeUnreadableFilesGap */.p)(merged.unreadable, getLogObjectName),
                    ...(0,bucket_formats/* makeTrailCoverageGaps */.ud)((0,bucket_formats/* makeTrailQuestion */.z1)(merged.formats, merged.formatsOfBuckets, scope), scope, null),
                ],
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
        async *readPreview(limit, context) {
            announceFound(found, context);
            let left = limit === 0 ? Number.POSITIVE_INFINITY : limit;
            const read = createProgressReader(files, source, context);
            for (const file of files) {
                if (left <= 0)
                    return;
                let lines = [];
                const reading = (0,content_sinks/* createPreviewReading */.D)(file.logObject, (line) => lines.push(line), logFormat, context);
                for await (const _ of readContent(file, reading, read)) {
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
        async collectEvidence(findings, limit, context) {
            return findEvidence(findings, limit, { files, scope, logFormat, clientKeys, spools, source }, context);
        },
        listQueries: (() => []),
    };
});
var announceFound = (function announceFound(found, context) {
    for (const { message } of makeEmptyLocationGaps(found))
        context.onWarning(message);
    const { skippedFiles } = found;
    if (skippedFiles === 0)
        return;
    const [files, were] = skippedFiles === 1 ? ['file', 'was'] : ['files', 'were'];
    context.onNotice(`${skippedFiles} ${files} with hidden names (that begin with . or _, or are in such a folder) ${were} left out. Rename the files and folders that hold logs.`);
});
/** Without any file, the verdict has a gap of its own. */
var makeEmptyLocationGaps = (function makeEmptyLocationGaps({ files, emptyLocations }) {
    if (files.length === 0)
        return [];
    return emptyLocations.map((location) => ({
        name: 'no-log-records',
        bucket: null,
        message: `No log file is in ${(0,errors/* shortenPath */.nf)(location)}. Check its path, or remove it from the locations.`,
    }));
});
var warnOfOtherFiles = (function warnOfOtherFiles(logObjects, logFormat, context) {
    if (logObjects.length === 0)
        return;
    const named = logObjects.slice(0, FILES_NAMED).map(errors/* shortenPath */.nf).join(', ');
    const more = logObjects.length > FILES_NAMED ? ` and ${logObjects.length - FILES_NAMED} more` : '';
    context.onWarning(logFormat === null
        ? `No line is an access log record in ${named}${more}. Remove files that are not S3 server access logs from the locations.`
        : `Nothing is a record of log-format ${logFormat} in ${named}${more}. Remove these files from the locations, or let log-format auto find their format.`);
});
/** One entry per location. Partitioned names have one entry per source bucket. */
var makeCoverage = (function makeCoverage({ files }, locations) {
    const coverage = [];
    const positions = new Map();
    /** Facts of the files of each entry: one object, because a check can read hundreds of thousands of files. */
    const factsOfFiles = [];
    const shared = files.map(((file, position) => {
        const { logObject, location, kind } = file;
        const named = (0,log_object_name/* readLogObjectName */.BY)(logObject);
        const bucket = named?.partition?.bucket ?? null;
        const time = named?.time ?? null;
        const key = `${location} ${bucket ?? ''}`;
        const entry = positions.get(key) ?? coverage.length;
        const known = coverage[entry];
        if (known === undefined) {
            positions.set(key, entry);
            coverage.push({ location: locations[location], bucket, oldestLogObject: time });
            factsOfFiles.push({ coverage: entry, shared: 0n, isReadOnce: false });
        }
        else if (time !== null && (known.oldestLogObject === null || time < known.oldestLogObject))
            coverage[entry] = { ...known, oldestLogObject: time };
        const facts = factsOfFiles[entry];
        return { ...file, position, facts: kind === 'stream' ? { ...facts, isReadOnce: true } : facts };
    }));
    return { coverage, shared };
});
/** Counts all files. Worker threads do it if there is enough work, except for files that can be read only once. */
var countFiles = (async function countFiles(files, scope, now, logFormat, coverageEntries, spools, openStandardInput, workerStart, context) {
    const streams = files.filter((({ kind }) => kind === 'stream'));
    const whole = files.filter((({ kind }) => kind === 'file'));
    const total = streams.length > 0 ? null : whole.reduce(((sum, { bytes }) => sum + bytes), 0);
    let bytes = 0;
    const onBytes = ((more) => {
        bytes += more;
        context.onProgress({ phase: 'reading', bytesDone: bytes, bytesTotal: total });
    });
    const parts = { scope, now, coverageEntries, logFormat };
    const hasScanner = workerStart.getWork() >= content_tallying/* BYTES_FOR_SCANNER */.ff || streams.length > 0;
    /** Aborted by the caller, or because one thread failed. */
    const failed = new AbortController();
    const { signal } = failed;
    const onAbort = () => failed.abort(context.signal.reason);
    context.signal.throwIfAborted();
    context.signal.addEventListener('abort', onAbort, { once: true });
    const count = createCounting({ ...parts, hasScanner }, spools, openStandardInput, {
        signal,
        onBytes,
    });
    const starting = workerStart.takeThreads();
    if (starting === null) {
        const here = await count(files);
        return { partials: [here], bytes };
    }
    const threads = await starting;
    const queue = (0,shares/* createShareQueue */.NH)((0,shares/* planShares */.uj)(whole, threads.count + 1, logFormat));
    let bytesInWorkers = 0;
    const elsewhere = threads.tally(queue, parts, signal, (read) => {
        onBytes(read - bytesInWorkers);
        bytesInWorkers = read;
    });
    try {
        const [others, ...here] = await Promise.all([
            elsewhere,
            count([], queue),
            ...(streams.length > 0 ? [count(streams)] : []),
        ]);
        return { partials: [...others, ...here], bytes };
    }
    catch (error) {
        failed.abort(error);
        await elsewhere.catch(() => { });
        throw error;
    }
});
/** Counts in this thread, with pauses: some files, and then shares of the queue. */
var createCounting = (function createCounting({ hasScanner, ...parts }, spools, openStandardInput, { signal, onBytes }) {
    const pause = (0,runtime_pause/* pauseFor */.Q)(signal, LONGEST_TURN_MILLISECONDS);
    const reading = { signal, onBytes, pause: (() => (pause.isDue() ? pause.take() : null)) };
    return (async (files, queue) => {
        let spool = null;
        const onSigV2 = (bytes, start, end) => spool?.lines.add(bytes, start, end);
        const onSigV2Record = (record) => {
            const bytes = Buffer.from(JSON.stringify(record));
            spool?.records.add(bytes, 0, bytes.length);
        };
        const tallying = (0,content_tallying/* createContentTallying */.mE)({ ...parts, onSigV2, onSigV2Record }, hasScanner);
        for (const file of files) {
            signal.throwIfAborted();
            if (file.kind === 'file') {
                await (0,shares/* tallyFile */.zu)(file, tallying, reading);
                continue;
            }
            spool = { lines: (0,files_spool/* createSpool */.wB)(), records: (0,files_spool/* createSpool */.wB)() };
            spools.set(file.position, spool);
            tallying.begin(file.position, file.facts);
            for await (const chunk of (0,files_read/* readLogFile */.jQ)(file, openStandardInput, signal, onBytes)) {
                (0,fast_tally/* push */.VC)(tallying, chunk);
                if (tallying.chooseRest() === 'ignore')
                    break;
            }
            await (0,shares/* tallyRest */.RZ)(file, tallying.end(), reading);
        }
        for (let share = queue?.takeNext() ?? null; share !== null; share = queue?.takeNext() ?? null) {
            signal.throwIfAborted();
            await (0,shares/* tallyShare */.GG)(share, tallying, reading);
        }
        return tallying.getResult();
    });
});
/** Files named in one warning. */
const FILES_NAMED = 5;
function createProgressReader(files, source, context) {
    const total = files.some(({ kind }) => kind === 'stream')
        ? null
        : files.reduce((sum, { bytes }) => sum + bytes, 0);
    let done = 0;
    const makeProgress = () => ({ phase: 'reading', bytesDone: done, bytesTotal: total });
    return (file) => (0,files_read/* readLogFile */.jQ)(file, source.openStandardInput, context.signal, (bytes) => {
        done += bytes;
        context.onProgress(makeProgress());
    });
}
/** Milliseconds that this thread counts before it yields. Messages of the worker threads wait meanwhile. */
const LONGEST_TURN_MILLISECONDS = 4;
/** Reads a file, with a pause after each chunk and each batch of rows. */
async function* readContent(file, reading, read) {
    reading.begin(true);
    for await (const chunk of read(file)) {
        (0,fast_tally/* push */.VC)(reading, chunk);
        yield;
        if (reading.chooseRest() === 'ignore')
            break;
    }
    try {
        yield* reading.end() ?? [];
    }
    catch (error) {
        throw error instanceof reader/* DamagedContentError */.x ? (0,files_read/* makeDamageError */.iG)(file.logObject, error) : error;
    }
    yield;
}
/** A line without it is not a SigV2 record. */
const SIGV2 = 'SigV2';
async function findEvidence(findings, limit, { files, scope, logFormat, clientKeys, spools, source }, context) {
    const listed = new Set(findings.flatMap(({ logObjects }) => logObjects));
    const gathering = (0,evidence/* gatherEvidence */.h)(scope, findings, clientKeys, limit);
    const splitter = (0,lines/* createFilteringSplitter */.w)(gathering, SIGV2);
    const wanted = [...files.entries()].filter(([, { logObject }]) => listed.has(logObject));
    const read = createProgressReader(wanted.map(([, file]) => file), source, context);
    const reading = (0,content_sinks/* createEvidenceReading */.k)(gathering, splitter, logFormat);
    const pause = (0,runtime_pause/* pauseFor */.Q)(context.signal);
    for (const [position, file] of wanted) {
        gathering.begin(position);
        const spool = spools.get(position);
        if (spool === undefined) {
            for await (const _ of readContent(file, reading, read))
                await pause.take();
            continue;
        }
        for (const chunk of spool.lines.readChunks()) {
            splitter.push(chunk);
            await pause.take();
        }
        splitter.end();
        const records = (0,lines/* createLineSplitter */.A)(makeSpoolHandler(gathering.onRecord));
        for (const chunk of spool.records.readChunks()) {
            records.push(chunk);
            await pause.take();
        }
        records.end();
    }
    return gathering.getResult((position) => files[position].logObject);
}
/** Reads records that were stored as JSON, one per line. */
function makeSpoolHandler(onRecord) {
    const onLine = (bytes, start, end) => onRecord(JSON.parse((0,record/* decodeText */.g7)(bytes, start, end)));
    // A longer document would be unparsed.
    return { onLine, onLongLine: () => { } };
}

// EXTERNAL MODULE: ./lib/engines/tell-locations.js
var tell_locations = __webpack_require__(6101);
;// CONCATENATED MODULE: ./lib/engines/open.js




/** The engine for these settings. The code of the other engine is not loaded. */
var openEngine = (async function openEngine(given, context, { isPreview = false, wait = cancellation/* sleep */.yy } = {}) {
    const { source, logFormat, now } = given;
    if (source.kind === 'local') {
        const { allowedRoots, openStandardInput, signal } = context;
        (0,tell_locations/* tellLocations */.m)(source.paths, context);
        return createEmbeddedEngine({ paths: source.paths, openStandardInput }, given.scope, now, {
            allowedRoots,
            logFormat,
            signal,
            isPreview,
            ...(needsEachClient(given) ? {} : { mostClients: report/* FINDINGS_LISTED */.XN }),
        });
    }
    const { openEngineOnS3 } = await Promise.all(/* import() | s3 */[__webpack_require__.e(498), __webpack_require__.e(768), __webpack_require__.e(729)]).then(__webpack_require__.bind(__webpack_require__, 4070));
    return openEngineOnS3(given, context, wait);
});
/** An exception can cover any client. Refused clients can only be left out if each client is known. */
var needsEachClient = (function needsEachClient({ exceptionsFile, ignoreRejected }) {
    return exceptionsFile !== null || ignoreRejected;
});


Object.assign(__webpack_exports__, {
  F: /* binding */ openEngine,
});

/***/ }),

// ./lib/engines/tell-locations.js
6101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
/** Tells the locations that an engine reads. */
var tellLocations = (function tellLocations(texts, { onDetail }) {
    for (const text of texts.slice(0, LOCATIONS_TOLD))
        onDetail?.(text);
    if (texts.length > LOCATIONS_TOLD)
        onDetail?.(`and ${texts.length - LOCATIONS_TOLD} more`);
});

/** Maximum number of locations in the log of a step. The report has all. */
const LOCATIONS_TOLD = 100;


Object.assign(__webpack_exports__, {
  m: /* binding */ tellLocations,
});

/***/ }),

3757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS

// EXTERNAL MODULE: ./lib/model/figures.js
var figures = __webpack_require__(6536);
// EXTERNAL MODULE: ./lib/model/time.js
var time = __webpack_require__(588);
// EXTERNAL MODULE: ./lib/runtime/pause.js
var runtime_pause = __webpack_require__(8298);
// EXTERNAL MODULE: ./lib/advice/requester.js
var advice_requester = __webpack_require__(3594);
// EXTERNAL MODULE: ./lib/model/ip-address.js
var ip_address = __webpack_require__(3625);
// EXTERNAL MODULE: ./lib/model/network-tree.js
var network_tree = __webpack_require__(6324);
;// CONCATENATED MODULE: ./lib/exceptions/text-matcher.js
const { imul } = Math;
/** In place of a node, a text or a code unit: there is none. */
const NONE = -1;
/**
 * Finds which of many texts a text holds, in one pass over it, however many there are: the automaton of A. V. Aho and
 * M. J. Corasick, "Efficient string matching: an aid to bibliographic search", https://doi.org/10.1145/360825.360855.
 * Texts are compared by UTF-16 code units, as `includes` does.
 *
 * A text that is found brings with it each shorter text that it ends with. These form a tree, which is divided into its
 * heavy paths (D. D. Sleator and R. E. Tarjan, "A data structure for dynamic trees",
 * https://doi.org/10.1016/0022-0000(83)90006-5). Ranks of texts ascend along a path. So a search has to note only the last
 * text that it found of each path, not each text. A search of n code units notes at most n log(texts) paths.
 */
class TextMatcher {
    /** Of each node: the code unit that leads to the node with the next number, or NONE. */
    #nextUnit;
    /** Of each node: 1 if it has children in the table below. */
    #hasSlots;
    /** Children that do not have the next number: a hash table with open addressing. Child 0: free. */
    #slotNode;
    #slotUnit;
    #slotChild;
    #nodes = 1;
    /** Of each node: the node of the longest proper suffix that is a node, too. */
    #suffix;
    /** Of each node: the rank of the longest of the texts that end here, or NONE. */
    #rankAt;
    /** Of each text: its rank. */
    #ranks;
    /** Of each rank: the first rank of its path. */
    #head;
    /** Of each rank: the rank of the longest of the texts that it ends with, itself left out, or NONE. It is smaller. */
    #shorter;
    /** Of the first rank of each path: the search that found the path last, and the last rank that it found there. */
    #foundBy;
    #last;
    #found;
    #search = 0;
    /** `texts` are not empty, and each stands there once. */
    constructor(texts) {
        const most = texts.reduce((sum, text) => sum + text.length, 1);
        this.#nextUnit = new Int32Array(most).fill(NONE);
        this.#hasSlots = new Uint8Array(most);
        const slots = 2 ** Math.ceil(Math.log2(2 * texts.length + 2));
        this.#slotNode = new Int32Array(slots);
        this.#slotUnit = new Uint16Array(slots);
        this.#slotChild = new Int32Array(slots);
        this.#suffix = new Int32Array(most);
        this.#rankAt = new Int32Array(most).fill(NONE);
        this.#ranks = new Int32Array(texts.length);
        this.#head = new Int32Array(texts.length);
        this.#shorter = new Int32Array(texts.length).fill(NONE);
        this.#foundBy = new Int32Array(texts.length);
        this.#last = new Int32Array(texts.length);
        this.#found = new Int32Array(texts.length);
        // The longest first: a text that begins a longer one adds no node, so that fewer children are in the table.
        const endOf = new Int32Array(texts.length);
        const longestFirst = [...texts.keys()].sort((a, b) => measureAt(texts, b) - measureAt(texts, a));
        for (const text of longestFirst)
            endOf[text] = this.#add(texts[text]);
        this.#link(texts, endOf);
    }
    /**
     * Searches a text. Returns, for each path that it found a text of, the rank of the last such text. The list is valid until
     * the next search.
     */
    find(text) {
        const search = ++this.#search;
        let count = 0;
        let node = 0;
        for (let at = 0; at < text.length; at++) {
            node = this.#step(node, text.charCodeAt(at));
            let rank = this.#rankAt[node];
            while (rank !== NONE) {
                const head = this.#head[rank];
                if (this.#foundBy[head] === search) {
                    if (this.#last[head] < rank)
                        this.#last[head] = rank;
                    break;
                }
                this.#foundBy[head] = search;
                this.#last[head] = rank;
                this.#found[count++] = head;
                rank = this.#shorter[head];
            }
        }
        for (let path = 0; path < count; path++)
            this.#found[path] = this.#last[this.#found[path]];
        return this.#found.subarray(0, count);
    }
    /** The rank of a text, by its index in the texts given. */
    getRank(index) {
        return this.#ranks[index];
    }
    /** Turns sets of searches by the ranks that they returned into the sets of searches that found each text. */
    spreadSets(sets) {
        for (let rank = sets.length - 1; rank > 0; rank--)
            if (this.#head[rank] !== rank)
                sets[rank - 1] = sets[rank - 1] | sets[rank];
    }
    /** Adds the nodes of a text, and returns its last one. The nodes that a text adds have consecutive numbers. */
    #add(text) {
        let node = 0;
        let at = 0;
        for (; at < text.length; at++) {
            const child = this.#findChild(node, text.charCodeAt(at));
            if (child === 0)
                break;
            node = child;
        }
        for (; at < text.length; at++) {
            const unit = text.charCodeAt(at);
            const child = this.#nodes++;
            if (child === node + 1)
                this.#nextUnit[node] = unit;
            else {
                const slot = this.#findSlot(node, unit);
                this.#slotNode[slot] = node;
                this.#slotUnit[slot] = unit;
                this.#slotChild[slot] = child;
                this.#hasSlots[node] = 1;
            }
            node = child;
        }
        return node;
    }
    #link(texts, endOf) {
        const textAt = new Int32Array(this.#nodes).fill(NONE);
        for (const [text, end] of endOf.entries())
            textAt[end] = text;
        const shorterText = this.#linkNodes(texts, textAt);
        this.#rankTexts(texts, shorterText);
        for (let node = 0; node < this.#nodes; node++) {
            const text = textAt[node];
            if (text !== NONE)
                this.#rankAt[node] = this.#ranks[text];
        }
    }
    /** Links each node to its suffix, and puts the longest text that ends there at each node. Returns `shorterText`. */
    #linkNodes(texts, textAt) {
        const parents = new Int32Array(this.#nodes);
        const units = new Uint16Array(this.#nodes);
        for (let node = 0; node < this.#nodes - 1; node++) {
            if (this.#nextUnit[node] === NONE)
                continue;
            parents[node + 1] = node;
            units[node + 1] = this.#nextUnit[node];
        }
        for (const [slot, child] of this.#slotChild.entries()) {
            if (child === 0)
                continue;
            parents[child] = this.#slotNode[slot];
            units[child] = this.#slotUnit[slot];
        }
        const shorterText = new Int32Array(texts.length).fill(NONE);
        // Level by level, so that shorter suffixes are linked before longer ones.
        for (const node of sortByDepth(parents)) {
            const parent = parents[node];
            const suffix = parent === 0 ? 0 : this.#step(this.#suffix[parent], units[node]);
            this.#suffix[node] = suffix;
            const text = textAt[node];
            const shorter = textAt[suffix];
            if (text === NONE)
                textAt[node] = shorter;
            else
                shorterText[text] = shorter;
        }
        return shorterText;
    }
    #rankTexts(texts, shorterText) {
        const byLength = [...texts.keys()].sort((a, b) => measureAt(texts, a) - measureAt(texts, b));
        const sizes = new Int32Array(texts.length).fill(1);
        const heavy = new Int32Array(texts.length).fill(NONE);
        for (const text of byLength.toReversed()) {
            const shorter = shorterText[text];
            if (shorter === NONE)
                continue;
            sizes[shorter] = sizes[shorter] + sizes[text];
            const heaviest = heavy[shorter];
            if (heaviest === NONE || sizes[heaviest] < sizes[text])
                heavy[shorter] = text;
        }
        let rank = 0;
        for (const first of byLength) {
            const shorter = shorterText[first];
            if (shorter !== NONE && heavy[shorter] === first)
                continue;
            const head = rank;
            for (let text = first; text !== NONE; text = heavy[text]) {
                this.#ranks[text] = rank;
                this.#head[rank] = head;
                const before = shorterText[text];
                this.#shorter[rank] = before === NONE ? NONE : this.#ranks[before];
                rank++;
            }
        }
    }
    #step(from, unit) {
        for (let node = from;; node = this.#suffix[node]) {
            const child = this.#findChild(node, unit);
            if (child !== 0)
                return child;
            if (node === 0)
                return 0;
        }
    }
    /** The child of a node by a code unit; 0: none. */
    #findChild(node, unit) {
        if (this.#nextUnit[node] === unit)
            return node + 1;
        if (this.#hasSlots[node] === 0)
            return 0;
        return this.#slotChild[this.#findSlot(node, unit)];
    }
    /** Where the child stands in the table, or would. */
    #findSlot(node, unit) {
        const mask = this.#slotChild.length - 1;
        let slot = imul(imul(node, 0x9e3779b1) ^ unit, 0x85ebca6b);
        slot = (slot ^ (slot >>> 15)) & mask;
        for (;; slot = (slot + 1) & mask)
            if (this.#slotChild[slot] === 0 || (this.#slotNode[slot] === node && this.#slotUnit[slot] === unit))
                return slot;
    }
}
function measureAt(texts, index) {
    return texts[index].length;
}
/** All nodes but the root, each after its parent and after each node that is nearer to the root. Parents have smaller numbers. */
function sortByDepth(parents) {
    const depths = new Int32Array(parents.length);
    let deepest = 0;
    for (let node = 1; node < parents.length; node++) {
        const depth = depths[parents[node]] + 1;
        depths[node] = depth;
        if (depth > deepest)
            deepest = depth;
    }
    const starts = new Int32Array(deepest + 2);
    for (let node = 1; node < parents.length; node++) {
        const after = depths[node] + 1;
        starts[after] = starts[after] + 1;
    }
    for (let depth = 1; depth < starts.length; depth++)
        starts[depth] = starts[depth] + starts[depth - 1];
    const ordered = new Int32Array(parents.length - 1);
    for (let node = 1; node < parents.length; node++) {
        const depth = depths[node];
        const place = starts[depth];
        ordered[place] = node;
        starts[depth] = place + 1;
    }
    return ordered;
}

;// CONCATENATED MODULE: ./lib/exceptions/exception-index.js




const { clz32, imul: exception_index_imul } = Math;
/** Takes the place of an index that does not exist. */
const exception_index_NONE = -1;
/** In place of the first active exception: all have expired. It is larger than each index. */
const ALL_EXPIRED = 2 ** 31 - 1;
/** Clients that are compared with the texts of a place at once: one bit of a number for each. */
const BATCH_CLIENTS = 32;
/** Exceptions that match the same are one kind. These are the counts of each kind. */
class Kinds {
    requests;
    clients;
    /** Index of the first exception that has not expired, or ALL_EXPIRED. */
    firstActive;
    constructor(most) {
        this.requests = new Float64Array(most);
        this.clients = new Float64Array(most);
        this.firstActive = new Int32Array(most).fill(ALL_EXPIRED);
    }
    count(kind, requests, clients) {
        this.requests[kind] = this.requests[kind] + requests;
        this.clients[kind] = this.clients[kind] + clients;
    }
}
/** The clients of a batch: their user agents, and what covers them. Client n has bit n. */
class Batch {
    #matcher;
    #requests = new Float64Array(BATCH_CLIENTS);
    /** Of each client: the first active exception found so far, or ALL_EXPIRED. */
    firstActive = new Int32Array(BATCH_CLIENTS);
    /** Of each rank of a text: the clients whose user agent contains it. Complete after `finish`. */
    foundBy;
    #isSearched = false;
    /** Requests of the clients in each set of eight: client 0 to 7, 8 to 15, and so on. */
    #sums = Array.from({ length: BATCH_CLIENTS / 8 }, () => new Float64Array(256));
    size = 0;
    constructor(matcher, texts) {
        this.#matcher = matcher;
        this.foundBy = new Int32Array(texts);
    }
    add(requests) {
        this.#requests[this.size] = requests;
        this.firstActive[this.size] = ALL_EXPIRED;
        return this.size++;
    }
    cover(clients, exception) {
        for (let left = clients; left !== 0; left &= left - 1) {
            const client = 31 - clz32(left & -left);
            if (exception < this.firstActive[client])
                this.firstActive[client] = exception;
        }
    }
    search(client, userAgent) {
        this.#isSearched = true;
        const found = this.#matcher.find(userAgent);
        for (let path = 0; path < found.length; path++) {
            const rank = found[path];
            this.foundBy[rank] = this.foundBy[rank] | (1 << client);
        }
    }
    finish() {
        if (this.#isSearched)
            this.#matcher.spreadSets(this.foundBy);
        for (const [group, sums] of this.#sums.entries())
            for (let set = 1; set < sums.length; set++) {
                const highest = 31 - clz32(set);
                const requests = this.#requests[8 * group + highest];
                sums[set] = sums[set ^ (1 << highest)] + requests;
            }
    }
    sumRequests(clients) {
        const [first, second, third, fourth] = this.#sums;
        return (first[clients & 255] +
            second[(clients >>> 8) & 255] +
            third[(clients >>> 16) & 255] +
            fourth[clients >>> 24]);
    }
    clear() {
        if (this.#isSearched)
            this.foundBy.fill(0);
        this.#isSearched = false;
        this.#requests.fill(0);
        this.size = 0;
    }
}
/** The kinds of one place that have a text for the user agent. */
class PlaceTexts {
    #kinds;
    /** The kinds, those with the first active exception first, with the ranks of their texts. */
    #kindAt;
    #rankAt;
    /** The clients of the batch that have this place. */
    clients = 0;
    constructor(kindByText, matcher, kinds) {
        this.#kinds = kinds;
        const findFirstActive = (kind) => kinds.firstActive[kind];
        const sorted = [...kindByText].sort(([, a], [, b]) => findFirstActive(a) - findFirstActive(b));
        this.#rankAt = Int32Array.from(sorted, ([text]) => matcher.getRank(text));
        this.#kindAt = Int32Array.from(sorted, ([, kind]) => kind);
    }
    /** Counts the clients of the batch that have this place, by the texts that their user agents contain. */
    count(batch) {
        const { firstActive } = this.#kinds;
        const { foundBy } = batch;
        const here = this.clients;
        this.clients = 0;
        let uncovered = here;
        for (let at = 0; at < this.#rankAt.length; at++) {
            const found = foundBy[this.#rankAt[at]] & here;
            if (found === 0)
                continue;
            const kind = this.#kindAt[at];
            this.#kinds.count(kind, batch.sumRequests(found), countBits(found));
            batch.cover(found & uncovered, firstActive[kind]);
            uncovered &= ~found;
        }
    }
}
function countBits(set) {
    let bits = set - ((set >>> 1) & 0x55555555);
    bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
    return exception_index_imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
/**
 * Exceptions, looked up by what a client is: its requester, its remote IP, its bucket and authentication, then its user
 * agent. Clients of a batch with the same places take one step for each place together. The batch takes a step for each text
 * of its places.
 */
class ExceptionIndex {
    #byRequester = new Map();
    #numberOfBucket = new Map();
    #places = [];
    #kinds;
    /** Of each exception: its kind. */
    #kindOf;
    #kindCount = 0;
    #batch;
    /** The clients of the batch by what decides their places: bucket, authentication, requesters and networks. */
    #batchGroups = new Map();
    /** Places that clients of the batch have. */
    #batchPlaces = [];
    constructor(exceptions, isActive) {
        this.#kinds = new Kinds(exceptions.length);
        this.#kindOf = new Int32Array(exceptions.length);
        const numberOfText = new Map();
        for (const [index, exception] of exceptions.entries()) {
            const kind = this.#findKind(exception.match, numberOfText);
            this.#kindOf[index] = kind;
            if (isActive(exception))
                this.#kinds.firstActive[kind] = Math.min(this.#kinds.firstActive[kind], index);
        }
        const matcher = new TextMatcher([...numberOfText.keys()]);
        for (const place of this.#places)
            if (place.kindByText.size > 0)
                place.texts = new PlaceTexts(place.kindByText, matcher, this.#kinds);
        this.#batch = new Batch(matcher, numberOfText.size);
    }
    /**
     * Counts each client for each exception that fits it. Yields the clients in their order, some at a time, each with the
     * index of the first exception that is active, or null.
     */
    *count(clients) {
        for (let from = 0; from < clients.length; from += BATCH_CLIENTS) {
            const batch = clients.slice(from, from + BATCH_CLIENTS);
            for (const client of batch)
                this.#addToBatch(client);
            this.#batch.finish();
            for (const group of this.#batchGroups.values())
                this.#countGroup(group);
            for (const texts of this.#batchPlaces)
                texts.count(this.#batch);
            yield batch.map((client, at) => {
                const first = this.#batch.firstActive[at];
                return [client, first === ALL_EXPIRED ? null : first];
            });
            this.#batch.clear();
            this.#batchPlaces.length = 0;
            this.#batchGroups.clear();
        }
    }
    /** What fitted each exception, in the order of the exceptions. */
    listFitting() {
        const { requests, clients } = this.#kinds;
        return Array.from(this.#kindOf, (kind) => ({
            requests: requests[kind],
            clients: clients[kind],
        }));
    }
    #addToBatch(client) {
        const { requester, authentication } = client;
        const at = this.#batch.add(client.requests);
        const bucket = this.#numberOfBucket.get(client.bucket);
        // Text that is not an address (`-`, leading zeros, a zone) is in no network.
        const address = (0,ip_address/* readAddress */.zq)(client.remoteIp);
        const family = address?.length === 4 ? 4 : 6;
        const ways = [];
        let key = `${bucket} ${authentication}`;
        for (const name of new Set([null, requester, (0,advice_requester/* removeSession */.dF)(requester)])) {
            const byNetwork = this.#byRequester.get(name);
            if (byNetwork === undefined)
                continue;
            ways.push(byNetwork);
            const narrowest = address === null ? null : byNetwork.families[family].findNarrowest(address);
            key += ` ${byNetwork.number} ${family} ${narrowest}`;
        }
        const group = getOrMake(this.#batchGroups, key, () => {
            const places = listPlaces(ways, address, bucket, authentication);
            return { places, hasTexts: places.some(({ texts }) => texts !== null), clients: 0 };
        });
        group.clients |= 1 << at;
        if (group.hasTexts)
            this.#batch.search(at, client.userAgent);
    }
    /** Counts the clients of a group for the exceptions without a text, and notes them at the places with texts. */
    #countGroup({ places, clients }) {
        const count = countBits(clients);
        const requests = this.#batch.sumRequests(clients);
        let first = ALL_EXPIRED;
        for (const { anyUserAgent, texts } of places) {
            if (anyUserAgent !== exception_index_NONE) {
                this.#kinds.count(anyUserAgent, requests, count);
                first = Math.min(first, this.#kinds.firstActive[anyUserAgent]);
            }
            if (texts === null)
                continue;
            if (texts.clients === 0)
                this.#batchPlaces.push(texts);
            texts.clients |= clients;
        }
        this.#batch.cover(clients, first);
    }
    #findKind(match, numberOfText) {
        const { network, userAgentContains } = match;
        const requester = match.requester === null ? null : toLoggedForm(match.requester);
        const byNetwork = getOrMake(this.#byRequester, requester, () => ({
            number: this.#byRequester.size,
            any: new Map(),
            families: { 4: new network_tree/* NetworkTree */.n(), 6: new network_tree/* NetworkTree */.n() },
        }));
        const byPlace = network === null
            ? byNetwork.any
            : byNetwork.families[network.family].getOrMake(network, () => new Map());
        const bucket = match.bucket === null
            ? undefined
            : getOrMake(this.#numberOfBucket, match.bucket, () => this.#numberOfBucket.size);
        const place = getOrMake(byPlace, makePlaceKey(bucket, match.authentication), () => this.#makePlace());
        if (userAgentContains === null) {
            if (place.anyUserAgent === exception_index_NONE)
                place.anyUserAgent = this.#kindCount++;
            return place.anyUserAgent;
        }
        const text = getOrMake(numberOfText, userAgentContains, () => numberOfText.size);
        return getOrMake(place.kindByText, text, () => this.#kindCount++);
    }
    #makePlace() {
        const place = { anyUserAgent: exception_index_NONE, kindByText: new Map(), texts: null };
        this.#places.push(place);
        return place;
    }
}
/** The places of a client. */
function listPlaces(ways, address, bucket, authentication) {
    const keys = [makePlaceKey(undefined, null), makePlaceKey(undefined, authentication)];
    if (bucket !== undefined)
        keys.push(makePlaceKey(bucket, null), makePlaceKey(bucket, authentication));
    const places = [];
    const addPlaces = (byPlace) => {
        for (const key of keys) {
            const place = byPlace.get(key);
            if (place !== undefined)
                places.push(place);
        }
    };
    for (const { any, families } of ways) {
        addPlaces(any);
        if (address !== null)
            families[address.length === 4 ? 4 : 6].find(address, addPlaces);
    }
    return places;
}
/**
 * A role's IAM ARN as the log spells the role, which leaves its path out.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-arns
 */
function toLoggedForm(requester) {
    return requester.replace(/^arn:(aws[a-z-]{0,20}):iam::([0-9]{12}):role\/(?:.*\/)?([^/]+)$/, 'arn:$1:sts::$2:assumed-role/$3');
}
const AUTHENTICATION_NUMBERS = { header: 1, presigned: 2, unknown: 3 };
/** Names bucket and authentication in a map; undefined and null: any. */
function makePlaceKey(bucket, authentication) {
    return (4 * (bucket === undefined ? 0 : bucket + 1) +
        (authentication === null ? 0 : AUTHENTICATION_NUMBERS[authentication]));
}
/** The value of a key. Creates a missing value. */
function getOrMake(map, key, make) {
    const there = map.get(key);
    if (there !== undefined)
        return there;
    const made = make();
    map.set(key, made);
    return made;
}

;// CONCATENATED MODULE: ./lib/exceptions/apply.js
/**
 * Separates the clients that an exception covers at `now`. Only clients that the engine kept separately can be covered.
 * A gap, an unparsed record, or a request of a client beyond the list never is. Pauses for other work, and throws the
 * reason of the signal when that is aborted.
 */
var applyExceptions = (async function applyExceptions(clients, exceptions, now, signal) {
    if (exceptions.length === 0)
        return { findings: clients, excepted: [], outcomes: [] };
    const pause = (0,runtime_pause/* pauseFor */.Q)(signal);
    const countDaysLeft = (exception) => (0,time/* parseDay */.Iq)(exception.expires) - toDay(now);
    const index = new ExceptionIndex(exceptions, (exception) => countDaysLeft(exception) >= 0);
    const findings = [];
    const excepted = [];
    for (const batch of index.count(clients)) {
        if (pause.isDue())
            await pause.take();
        for (const [client, first] of batch) {
            if (first === null)
                findings.push(client);
            else
                excepted.push({ client, exception: first });
        }
    }
    const fitting = index.listFitting();
    const outcomes = exceptions.map((exception, at) => {
        const { requests, clients } = fitting[at];
        const days = countDaysLeft(exception);
        const state = days < 0 ? 'expired' : clients === 0 ? 'unmatched' : 'active';
        return { exception, state, dueInDays: days, requests, clients };
    });
    return { findings, excepted, outcomes };
});
/** Warnings for the owners of exceptions: one line each for those that expired, end soon, or matched nothing. */
var makeExceptionWarnings = (function makeExceptionWarnings({ exceptions: outcomes, notListed: { requestsNotKeptApart }, }) {
    const warnings = [];
    if (outcomes.length > 0 && requestsNotKeptApart > 0)
        warnings.push(`No exception covers ${(0,figures/* formatCount */.B4)(requestsNotKeptApart, 'SigV2 request')} of clients that the check does not list, because there are too many. Fix clients, or check fewer buckets or a shorter window.`);
    const warn = ((concerned, ofOne, ofSeveral) => {
        if (concerned.length === 0)
            return;
        const { what, remedy } = concerned.length === 1 ? ofOne : ofSeveral;
        const names = concerned.slice(0, NAMED).map(({ exception }) => formatName(exception));
        if (concerned.length > NAMED)
            names.push(`${concerned.length - NAMED} more, which the report names`);
        warnings.push(`${concerned.length === 1 ? 'An exception' : `${concerned.length} exceptions`} ${what}: ${names.join('; ')}. ${remedy}`);
    });
    const fix = 'Fix the clients, or set a new date.';
    warn(outcomes.filter(({ state }) => state === 'expired'), { what: 'expired, and no longer counts', remedy: fix }, { what: 'expired, and no longer count', remedy: fix });
    const what = `will end within ${DUE_SOON_DAYS} days`;
    warn(outcomes.filter(({ dueInDays }) => dueInDays >= 0 && dueInDays <= DUE_SOON_DAYS), { what, remedy: 'After that date, its clients are findings.' }, { what, remedy: 'After their dates, their clients are findings.' });
    warn(outcomes.filter(({ state }) => state === 'unmatched'), {
        what: 'matched no client',
        remedy: 'Remove it if its client is fixed, or correct its matchers.',
    }, {
        what: 'matched no client',
        remedy: 'Remove those whose clients are fixed, or correct the matchers.',
    });
    return warnings;
});




/** An exception that ends within this many days causes a warning. */
const DUE_SOON_DAYS = 14;
/** The placeholder of a baseline for a reason and an owner. An exceptions file that still has it is refused. */
const TO_BE_FILLED_IN = 'TO BE FILLED IN';
/** The requester column of requests without a known requester. It does not identify anybody. */
const NO_REQUESTER = '-';
/** The UTC day that a moment lies in, as a number of days since the epoch. */
function toDay(moment) {
    return Math.floor(moment / time/* SECONDS_PER_DAY */.xz);
}
/** Maximum exceptions in one warning. The report has all. */
const NAMED = 5;
/** Describes an exception by its matchers, its owner and its end. */
function formatName({ match, owner, expires }) {
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


Object.assign(__webpack_exports__, {
  LL: /* binding */ DUE_SOON_DAYS,
  Tu: /* binding */ NO_REQUESTER,
  D9: /* binding */ TO_BE_FILLED_IN,
  FW: /* binding */ applyExceptions,
  Zs: /* binding */ makeExceptionWarnings,
  _b: /* binding */ toDay,
});

/***/ }),

// ./lib/model/athena-price.js
6518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/** Price of a scan in most Regions, in US dollars: https://aws.amazon.com/athena/pricing/ */
const ATHENA_DOLLARS_PER_BYTE = 5 / 2 ** 40;
/** The minimum bytes that Athena charges for a query: https://aws.amazon.com/athena/pricing/ */
const ATHENA_LEAST_BYTES = 10 * 2 ** 20;


Object.assign(__webpack_exports__, {
  T: /* binding */ ATHENA_DOLLARS_PER_BYTE,
  y: /* binding */ ATHENA_LEAST_BYTES,
});

/***/ }),

// ./lib/model/figures.js
6536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/** `1,234,567` */
var formatNumber = (function formatNumber(count) {
    const digits = String(count);
    return digits.length < 4 ? digits : digits.replace(/\B(?=(?:\d{3})+$)/g, ',');
});
/** `1 request`, `1,234 requests`. */
var formatCount = (function formatCount(count, noun, plural = `${noun}s`) {
    return `${formatNumber(count)} ${count === 1 ? noun : plural}`;
});
/** `512 bytes`, `1.2 GiB`. */
var formatBytes = (function formatBytes(bytes) {
    let size = bytes;
    let unit = 0;
    while (size >= 1024 && unit < UNITS.length - 1) {
        size /= 1024;
        unit++;
    }
    return unit === 0 ? formatCount(bytes, 'byte') : `${size.toFixed(size < 10 ? 1 : 0)} ${UNITS[unit]}`;
});
/** `There is 1 more sample`, `There are 1,234 more samples`. */
function describeMore(count, noun) {
    return `There ${count === 1 ? 'is' : 'are'} ${formatCount(count, `more ${noun}`)}`;
}
/** `the one target`, `both targets`, `all 1,234 targets`. */
function describeAll(count, noun) {
    return count === 1 ? `the one ${noun}` : count === 2 ? `both ${noun}s` : `all ${formatCount(count, noun)}`;
}
/** `a`, `a and b`, `a, b and c`. */
function listNames(names, conjunction = 'and') {
    if (names.length < 2)
        return names.join('');
    return `${names.slice(0, -1).join(', ')} ${conjunction} ${names.at(-1)}`;
}
const UNITS = ['bytes', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB'];


Object.assign(__webpack_exports__, {
  B4: /* binding */ formatCount,
  ZV: /* binding */ formatNumber,
  Zv: /* binding */ listNames,
  lb: /* binding */ describeAll,
  xE: /* binding */ describeMore,
  z3: /* binding */ formatBytes,
});

/***/ }),

// ./lib/model/log-location.js
2859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
/** Whether one of these locations, as the user wrote them, is on S3. */
var isAnyOnS3 = (function isAnyOnS3(locations) {
    return locations.some(((location) => location.startsWith('s3://')));
});

/**
 * How S3 names log objects: `[prefix]YYYY-MM-DD-\u2026`, or below `[prefix]account/region/bucket/YYYY/MM/DD/`. Source:
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/ServerLogs.html
 */
const LOG_KEY_FORMATS = ['simple', 'partitioned-event-time', 'partitioned-delivery-time'];


Object.assign(__webpack_exports__, {
  U: /* binding */ LOG_KEY_FORMATS,
  W: /* binding */ isAnyOnS3,
});

/***/ }),

// ./lib/model/region.js
9581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/**
 * Regions in which S3 also accepts SigV2. In all other Regions, it accepts only SigV4. AWS's own list is the column "Signature
 * Versions Supported" of the S3 endpoints: https://docs.aws.amazon.com/general/latest/gr/s3.html
 */
const REGIONS_WITH_SIGV2 = new Set([
    'us-east-1',
    'us-west-1',
    'us-west-2',
    'ap-southeast-1',
    'ap-southeast-2',
    'ap-northeast-1',
    'eu-west-1',
    'sa-east-1',
    'us-gov-west-1',
]);
/** The source of the signature versions of each Region. */
const SIGNATURE_VERSIONS_SOURCE = 'https://docs.aws.amazon.com/general/latest/gr/s3.html';
/** S3 accepts no SigV2 requests in this Region. AWS documents this. It is not a proof from a log. */
function isSigV4OnlyRegion(region) {
    return !REGIONS_WITH_SIGV2.has(region);
}


Object.assign(__webpack_exports__, {
  x: /* binding */ SIGNATURE_VERSIONS_SOURCE,
  y: /* binding */ isSigV4OnlyRegion,
});

/***/ }),

// ./lib/model/report.js
1819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/** What is known of a bucket, the first that fits. */
const BUCKET_STATES = [
    'sigv2-seen',
    'sigv4-proven',
    'sigv2-denied',
    'not-logged',
    'silent',
    'unproven',
];
/** Maximum listed findings. */
const FINDINGS_LISTED = 10_000;
/** Buckets named of each cause. */
const CAUSE_BUCKETS_LISTED = 20;


Object.assign(__webpack_exports__, {
  Ke: /* binding */ CAUSE_BUCKETS_LISTED,
  XN: /* binding */ FINDINGS_LISTED,
  w0: /* binding */ BUCKET_STATES,
});

/***/ }),

// ./lib/model/scope.js
997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6536);
/** The reason for refusing this number of targets. Null if it is accepted. */
var findTargetsProblem = (function findTargetsProblem({ buckets, networks, }) {
    const targets = buckets.length * networks.length;
    return targets <= MOST_TARGETS
        ? null
        : `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(buckets.length, 'bucket')} and ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(networks.length, 'source IP')} make ${targets} targets; one check judges at most ${MOST_TARGETS}. Split them between several checks.`;
});
/**
 * Why the targets that a log has are too many; null where they are not. Without configured buckets, the log decides how
 * many there are.
 */
var findFoundTargetsProblem = (function findFoundTargetsProblem(targets) {
    return targets <= MOST_TARGETS
        ? null
        : `The logs have ${targets} pairs of bucket and source IP; one check judges at most ${MOST_TARGETS}. Give buckets, and split them between several checks.`;
});
/** Names a target in a set: no bucket name holds a blank. Most targets are of any network, and need no text of their own. */
var makeTargetKey = (function makeTargetKey(bucket, network) {
    return network === ANY_NETWORK ? bucket : `${bucket} ${network}`;
});
/** The networks of a scope as targets name them, in the order given. */
var listNetworkNames = (function listNetworkNames(scope) {
    return scope.networks.length === 0 ? [ANY_NETWORK] : scope.networks.map(({ cidr }) => cidr);
});

/**
 * Maximum buckets of one check: as many as an account has by default. Source:
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/BucketRestrictions.html
 */
const MOST_BUCKETS = 10_000;
/** The network of a target where no source IP is configured. */
const ANY_NETWORK = 'any';
/** Pairs of bucket and network that one check judges at most: each is a row of the report, and may be a gap. */
const MOST_TARGETS = 200_000;


Object.assign(__webpack_exports__, {
  EC: /* binding */ MOST_BUCKETS,
  P2: /* binding */ findTargetsProblem,
  Rq: /* binding */ makeTargetKey,
  Rz: /* binding */ findFoundTargetsProblem,
  Yh: /* binding */ ANY_NETWORK,
  vc: /* binding */ listNetworkNames,
});

/***/ }),

// ./lib/report/content/also-seen.js
2805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony import */ var _model_figures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6536);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1619);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7813);
/** The parts with requests: none, one or both. */
var makeAlsoSeenParts = (function makeAlsoSeenParts({ oldTls, anonymous }) {
    return [
        makePart(oldTls, (requests) => `${requests} over TLS 1.0 or 1.1`, 'Let these clients use TLS 1.2 or newer: upgrade them, or the operating system, language runtime or proxy that opens their connections.'),
        makePart(anonymous, ((requests) => `${requests} without a signature (anonymous)`), 'S3 answers these only where a bucket policy or an access control list grants public access, and refuses the others.'),
    ].filter(((found) => found !== null));
});
var makePart = (function makePart({ requests, requestsNotListed, clients }, makeTitle, advice) {
    if (requests === 0)
        return null;
    const who = clients.length === 0
        ? 'clients that Athena had no memory to list'
        : requestsNotListed > 0
            ? `more than ${(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(clients.length, 'client')}`
            : (0,_model_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(clients.length, 'client');
    return {
        title: `${makeTitle((0,_model_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(requests, 'request'))}, by ${who}`,
        advice,
        clients,
        requestsNotListed,
    };
});
/** A section for each part, with its clients. The clients with most requests come first. */
var makeAlsoSeenSections = (function makeAlsoSeenSections(report, room) {
    return makeAlsoSeenParts(report).map((({ title, advice, clients, requestsNotListed }, index) => {
        const shown = clients.slice(0, room.rows);
        const more = clients.length - shown.length;
        return {
            id: `also-seen-${index + 1}`,
            title,
            sentences: [advice],
            columns: [
                (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .makeColumn */ .Pv)('User agent', 'log', true),
                (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .makeColumn */ .Pv)('Requester', 'log'),
                (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .makeColumn */ .Pv)('TLS', 'log'),
                (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .makeColumn */ .Pv)('Requests', 'figure', true),
                (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .makeColumn */ .Pv)('Bucket', 'log', true),
                (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .makeColumn */ .Pv)('Remote IP', 'log', true),
                (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .makeColumn */ .Pv)('Last seen', 'time', true),
            ],
            rows: shown.map(((client) => ({
                id: null,
                cells: [
                    (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .makeCell */ .Rf)(client.userAgent === '' ? '(empty)' : (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .makeLogText */ .uo)((0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .shortenWords */ .JZ)(client.userAgent, room))),
                    (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .makeCell */ .Rf)((0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .makeLogText */ .uo)((0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .shortenWords */ .JZ)(client.requester, room))),
                    (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .makeCell */ .Rf)(client.tlsVersion === null ? '' : (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .makeLogText */ .uo)(client.tlsVersion)),
                    (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .makeSortedCell */ .uX)(client.requests, (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .makeCell */ .Rf)((0,_model_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(client.requests))),
                    (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .makeCell */ .Rf)((0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .makeLogText */ .uo)((0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .shortenWords */ .JZ)(client.bucket, room))),
                    (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .makeCell */ .Rf)((0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .makeLogText */ .uo)((0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .shortenWords */ .JZ)(client.remoteIp, room))),
                    (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .makeSortedCell */ .uX)(client.lastSeen, (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .makeCell */ .Rf)((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMoment */ .K9)(client.lastSeen))),
                ],
            }))),
            left: [
                ...(0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .describeLeft */ .Jm)(more, 'client'),
                ...(clients.length === 0 ? [LISTS_LEFT_OUT] : []),
                ...(requestsNotListed === 0 || clients.length === 0
                    ? []
                    : [`Clients that are not listed made ${(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(requestsNotListed, 'request')}.`]),
            ],
        };
    }));
});



/** The words for requests that do not count in the verdict. Plain text, which each format escapes. */
/** The title of both lists. */
const ALSO_SEEN_TITLE = 'Also seen';
/** The sentence below each "also seen" list. */
const ALSO_SEEN_SENTENCE = 'This does not count in the verdict.';
/** Only a scan that Athena repeats without the lists has requests and no client. */
const LISTS_LEFT_OUT = 'The verdict and all counts are complete without this list.';


Object.assign(__webpack_exports__, {
  NS: /* binding */ ALSO_SEEN_TITLE,
  k1: /* binding */ ALSO_SEEN_SENTENCE,
  vm: /* binding */ makeAlsoSeenSections,
});

/***/ }),

// ./lib/report/content/cause-rows.js
453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony import */ var _advice_requester_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3594);
/* harmony import */ var _model_figures_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6536);
/* harmony import */ var _model_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(588);
/* harmony import */ var _causes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2577);
/* harmony import */ var _deny_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6928);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1619);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7813);
/** The first causes of the report, with examples of their clients. Most requests first. */
var listCauses = (function listCauses(report, most) {
    let shown = shownBefore.get(report) ?? [];
    if (shown.length < Math.min(most, report.causes.length)) {
        shown = (0,_causes_js__WEBPACK_IMPORTED_MODULE_2__/* .addExamples */ .Ls)(report.causes.slice(0, most), report.findings);
        shownBefore.set(report, shown);
    }
    return shown.slice(0, most);
});
/** The causes: who signs, with what, how often, where, and what to change. */
var makeCauseSection = (function makeCauseSection(report, room) {
    const { requests } = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .countFindings */ .Gt)(report);
    if (requests === 0)
        return null;
    const { causes } = report;
    const days = (0,_causes_js__WEBPACK_IMPORTED_MODULE_2__/* .countDaysRead */ .zS)(report);
    const shown = listCauses(report, room.rows);
    // A denial does not change requests that are refused already. If these are few, the requests per day say the same.
    const isRefusedShown = shown.some((({ rejected, requests: all }) => rejected >= all * NOTABLE_SHARE));
    const left = causes.length - shown.length;
    const notListed = report.findingsNotListed.requests;
    return {
        id: 'causes',
        title: `Who signs with SigV2, and what to change`,
        sentences: [
            'One row for each requester and product, most requests first. A client chooses its user agent freely, so it may be false.',
            ...(causes.some((({ authentication }) => authentication === 'presigned')) ? [PRESIGNED] : []),
        ],
        columns: [
            (0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .makeColumn */ .Pv)('Who', 'log', true),
            (0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .makeColumn */ .Pv)('Signs with', 'log', true),
            (0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .makeColumn */ .Pv)('Requests per day (total)', 'figure', true),
            ...(isRefusedShown ? [(0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .makeColumn */ .Pv)(REFUSED_PER_DAY, 'figure', true)] : []),
            (0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .makeColumn */ .Pv)('Last seen', 'time', true),
            (0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .makeColumn */ .Pv)('Where', 'log', true),
            (0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .makeColumn */ .Pv)('Owner', 'log'),
            (0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .makeColumn */ .Pv)('What to change', 'advice', true),
        ],
        rows: shown.map(((cause) => {
            const row = makeCauseRow(report, cause, isRefusedShown ? days : null, room);
            return room.isDetailed ? addDetails(row, cause, room) : row;
        })),
        left: [
            ...(0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .describeLeft */ .Jm)(left, 'cause'),
            ...(notListed > 0
                ? [
                    report.findings.length === 0
                        ? `Clients that \`report.json\` does not list made ${(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(notListed, 'request')}.`
                        : `In addition to the ${(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(report.findings.length, 'client')} that \`report.json\` lists, other clients made ${(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(notListed, 'request')}.`,
                ]
                : []),
        ],
    };
});
var makeCauseRow = (function makeCauseRow(report, cause, daysForRefused, room) {
    return {
        id: `cause-${cause.id}`,
        cells: [
            makeWhoCell(cause.requester, room),
            makeSignsCell(cause, report.generatedAt, room),
            (0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .makeSortedCell */ .uX)(cause.requests, (0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .makeCell */ .Rf)((0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .makeStrong */ .k1)(formatRoundedDaily(cause.requestsPerDay, cause.requests)), `(${(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .formatNumber */ .ZV)(cause.requests)})`, formatRefusedPart(cause))),
            ...(daysForRefused === null ? [] : [makeRefusedCell(cause, daysForRefused)]),
            (0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .makeSortedCell */ .uX)(cause.lastSeen, (0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .makeCell */ .Rf)((0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .formatMoment */ .K9)(cause.lastSeen))),
            makeWhereCell(cause, room),
            (0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .makeCell */ .Rf)(cause.owner === null ? '' : (0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .makeLogText */ .uo)((0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .shortenWords */ .JZ)(cause.owner, room))),
            (0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .makeCell */ .Rf)((0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .makeText */ .aK)((0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .shortenProse */ .Xx)((0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .shortenAdvice */ .uz)(cause), { characters: room.adviceCharacters ?? ADVICE_CHARACTERS }))),
        ],
    };
});
var formatRefusedPart = (function formatRefusedPart({ rejected, requests }) {
    if (rejected === 0)
        return '';
    return rejected === requests ? 'all refused' : `${(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .formatNumber */ .ZV)(rejected)} refused`;
});
/** An average that is rounded to one decimal. A few requests in many days are not 0 per day. */
var formatRoundedDaily = (function formatRoundedDaily(perDay, requests) {
    return perDay === 0 && requests > 0 ? _deny_words_js__WEBPACK_IMPORTED_MODULE_6__/* .BELOW_A_TENTH */ .qj : (0,_deny_words_js__WEBPACK_IMPORTED_MODULE_6__/* .formatDaily */ .Rh)(perDay);
});
var makeRefusedCell = (function makeRefusedCell({ requests, rejected }, days) {
    const refused = requests - rejected;
    return (0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .makeSortedCell */ .uX)(refused, (0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .makeCell */ .Rf)(formatRoundedDaily((0,_causes_js__WEBPACK_IMPORTED_MODULE_2__/* .toATenth */ .yr)(refused / days), refused)));
});
var makeWhoCell = (function makeWhoCell(requester, room) {
    const parts = (0,_advice_requester_js__WEBPACK_IMPORTED_MODULE_0__/* .splitRequester */ .bW)(requester);
    if (parts === null)
        return (0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .makeCell */ .Rf)('- (not known to S3)');
    const { name, account } = parts;
    const isNamed = (0,_advice_requester_js__WEBPACK_IMPORTED_MODULE_0__/* .describeRequester */ .et)(requester) !== requester;
    return (0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .makeCell */ .Rf)(isNamed ? (0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .makeStrong */ .k1)((0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .shortenWords */ .JZ)(name, room)) : (0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .makeLogText */ .uo)((0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .shortenWords */ .JZ)(name, room)), account === null ? '' : `account ${account}`);
});
var makeSignsCell = (function makeSignsCell(cause, now, room) {
    const { product, versions, versionCount, authentication, userAgents, userAgentCount } = cause;
    const isNamed = product !== null && authentication !== 'presigned';
    const version = isNamed && versions.length > 0
        ? [
            (0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .makeText */ .aK)(' '),
            (0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .makeLogText */ .uo)((0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .shortenWords */ .JZ)(versions.join(', '), room)),
            ...(versionCount > versions.length
                ? [(0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .makeText */ .aK)(` and ${(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .formatNumber */ .ZV)(versionCount - versions.length)} more`)]
                : []),
        ]
        : [];
    const agents = isNamed || authentication === 'presigned' ? [] : userAgents.slice(0, 1);
    return (0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .makeCell */ .Rf)([(0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .makeStrong */ .k1)((0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .formatClientName */ .M0)(cause)), ...version], ...(authentication === 'presigned'
        ? [(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .describeWay */ .x9)(cause), ...describeExpiry(cause.presigned, now)]
        : room.isCompact && authentication === 'header'
            ? []
            : [(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .describeWay */ .x9)(cause)]), ...agents.map((agent) => agent === '' ? (0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .makeText */ .aK)('(empty user agent)') : (0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .makeLogText */ .uo)((0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .shortenWords */ .JZ)(agent, room))), agents.length > 0 && userAgentCount > 1
        ? `and ${(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(userAgentCount - 1, 'more user agent')}`
        : '');
});
/** `valid for up to 45 days`, `the last one seen expires 2027-01-20`. */
var describeExpiry = (function describeExpiry(presigned, now) {
    if (presigned === null)
        return [];
    const { longestValiditySeconds: validity, latestExpiry } = presigned;
    return [
        validity === null || validity <= 0 ? '' : `valid for up to ${describeValidity(validity)}`,
        latestExpiry === null
            ? 'expiry not known'
            : `the last one seen ${latestExpiry > now ? 'expires' : 'expired'} ${latestExpiry.slice(0, 10)}`,
    ];
});
var describeValidity = (function describeValidity(seconds) {
    const [unit, count] = seconds >= 2 * _model_time_js__WEBPACK_IMPORTED_MODULE_1__/* .SECONDS_PER_DAY */ .xz
        ? ['day', Math.ceil(seconds / _model_time_js__WEBPACK_IMPORTED_MODULE_1__/* .SECONDS_PER_DAY */ .xz)]
        : seconds >= 7_200
            ? ['hour', Math.ceil(seconds / 3_600)]
            : ['minute', Math.ceil(seconds / 60)];
    return (0,_model_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(count, unit);
});
/** The buckets with most requests: one of them, or a few in detail. */
var makeWhereCell = (function makeWhereCell(cause, room) {
    const { buckets, bucketCount, remoteIps, remoteIpCount } = cause;
    const isCounted = room.isCompact && bucketCount > 1;
    const shown = buckets.slice(0, room.isDetailed ? _causes_js__WEBPACK_IMPORTED_MODULE_2__/* .EXAMPLES */ .kS : isCounted ? 0 : 1);
    const names = shown.map(((bucket) => [(0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .makeLogText */ .uo)((0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .shortenWords */ .JZ)(bucket, room))]));
    return (0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .makeSortedCell */ .uX)(buckets[0] ?? '', (0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .makeCell */ .Rf)(bucketCount > 1 ? (0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .makeStrong */ .k1)((0,_model_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(bucketCount, 'bucket')) : '', ...names, bucketCount > shown.length && room.isDetailed
        ? `and ${(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .formatNumber */ .ZV)(bucketCount - shown.length)} more`
        : '', ...(room.isDetailed
        ? [
            remoteIpCount === 1
                ? [(0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .makeText */ .aK)('from '), (0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .makeLogText */ .uo)((0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .shortenWords */ .JZ)(remoteIps[0], room))]
                : `from ${(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(remoteIpCount, 'address', 'addresses')}`,
        ]
        : [])));
});
/** The causes for a form that has no room for a column `Last seen`: the day stands below the buckets. */
var moveDayBelow = (function moveDayBelow(found) {
    const findColumn = ((title) => found.columns.findIndex(((one) => one.title === title)));
    const [seenAt, whereAt] = [findColumn('Last seen'), findColumn('Where')];
    const rows = found.rows.map(((row) => {
        const day = readDay(row.cells[seenAt]);
        const addDay = (({ sort, lines }) => ({ sort, lines: [...lines, [(0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .makeText */ .aK)(`last ${day}`)]] }));
        return { ...row, cells: row.cells.map(((one, index) => (index === whereAt ? addDay(one) : one))) };
    }));
    return (0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .removeColumn */ .$S)({ ...found, rows }, 'Last seen');
});
var readDay = (function readDay({ sort }) {
    return (sort ?? '').slice(0, 'YYYY-MM-DD'.length);
});







/** The longest result of `listCauses` for each report, because a form that has little room asks several times. */
const shownBefore = new WeakMap();
const PRESIGNED = 'For a presigned URL, fix the requester, who made it. Remote IP and user agent belong to the client that opened it.';
function addDetails(row, cause, room) {
    const [who, signs, ...others] = row.cells;
    const whereAt = others.length - 3;
    const addLines = (one, ...lines) => ({
        ...one,
        lines: [...one.lines, ...(0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .makeCell */ .Rf)(...lines).lines],
    });
    const isNamed = (0,_advice_requester_js__WEBPACK_IMPORTED_MODULE_0__/* .describeRequester */ .et)(cause.requester) !== cause.requester && cause.requester !== '-';
    const agents = cause.userAgents.filter((agent) => agent !== '' && agent !== '-').slice(0, 1);
    const isAgentShown = cause.product !== null || cause.authentication === 'presigned';
    return {
        ...row,
        cells: [
            isNamed ? addLines(who, [(0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .makeLogText */ .uo)((0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .shortenWords */ .JZ)(cause.requester, room))]) : who,
            isAgentShown
                ? addLines(signs, ...agents.map((agent) => cause.authentication === 'presigned'
                    ? [(0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .makeText */ .aK)('opened with '), (0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .makeLogText */ .uo)((0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .shortenWords */ .JZ)(agent, room))]
                    : [(0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .makeLogText */ .uo)((0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .shortenWords */ .JZ)(agent, room))]), cause.userAgentCount > 1 ? `and ${(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(cause.userAgentCount - 1, 'more user agent')}` : '')
                : signs,
            ...others.map((one, at) => at === whereAt && cause.logObjects[0] !== undefined
                ? addLines(one, [(0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .makeText */ .aK)('in '), (0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .makeLogText */ .uo)((0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .shortenWords */ .JZ)(cause.logObjects[0], room))], describeMoreLogObjects(cause))
                : one),
        ],
    };
}
/** Title of the column for requests that a denial of SigV2 would refuse in addition. */
const REFUSED_PER_DAY = 'Refused per day if denied';
const NOTABLE_SHARE = 0.1;
/** Most characters of an advice that contains text from the log. */
const ADVICE_CHARACTERS = 600;
/** `and 29 more log objects`. The row shows one. */
function describeMoreLogObjects({ logObjectCount, isLogObjectCountExact }) {
    if (logObjectCount <= 1)
        return '';
    return `and ${isLogObjectCountExact ? '' : 'at least '}${(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(logObjectCount - 1, 'more log object')}`;
}
/** The causes for a form that has no room for a column `Owner`: the owner stands below the requester. */
function moveOwnerBelow(found) {
    const at = found.columns.findIndex(({ title }) => title === 'Owner');
    const rows = found.rows.map((row) => {
        const [who, ...others] = row.cells;
        const owner = row.cells[at].lines[0];
        if (owner === undefined)
            return row;
        return { ...row, cells: [{ ...who, lines: [...who.lines, [(0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .makeText */ .aK)('owner '), ...owner]] }, ...others] };
    });
    return (0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .removeColumn */ .$S)({ ...found, rows }, 'Owner');
}


Object.assign(__webpack_exports__, {
  Nm: /* binding */ listCauses,
  O: /* binding */ moveOwnerBelow,
  _L: /* binding */ REFUSED_PER_DAY,
  hw: /* binding */ makeCauseSection,
  vU: /* binding */ moveDayBelow,
});

/***/ }),

2577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS

// UNUSED EXPORTS: SIGNING_PROXY

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./lib/advice/advice.js + 2 modules
var advice = __webpack_require__(4511);
// EXTERNAL MODULE: ./lib/advice/requester.js
var advice_requester = __webpack_require__(3594);
// EXTERNAL MODULE: ./lib/model/figures.js
var figures = __webpack_require__(6536);
// EXTERNAL MODULE: ./lib/model/order.js
var order = __webpack_require__(4209);
// EXTERNAL MODULE: ./lib/model/report.js
var report = __webpack_require__(1819);
// EXTERNAL MODULE: ./lib/model/tally.js
var tally = __webpack_require__(6307);
// EXTERNAL MODULE: ./lib/model/time.js
var time = __webpack_require__(588);
// EXTERNAL MODULE: ./lib/runtime/lists.js
var lists = __webpack_require__(909);
// EXTERNAL MODULE: ./lib/runtime/memoize.js
var memoize = __webpack_require__(2668);
// EXTERNAL MODULE: ./node_modules/@stablelib/sha256/lib/sha256.js + 3 modules
var sha256 = __webpack_require__(6409);
;// CONCATENATED MODULE: ./lib/runtime/sha256.js
/**
 * SHA-256 of a text in UTF-8, in hexadecimal. `count`: how many texts the caller hashes. Few texts are hashed without
 * `node:crypto`. A Node older than 20.16 has no `getBuiltinModule`, and hashes all texts without it.
 */
var hashText = (function hashText(text, count = 1) {
    if (hashInNode === undefined && (++texts >= MANY_TEXTS || count >= MANY_TEXTS))
        hashInNode = process.getBuiltinModule?.('node:crypto').hash;
    return hashInNode === undefined
        ? Buffer.from((0,sha256/* hash */.tW)(Buffer.from(text))).toString('hex')
        : hashInNode('sha256', text);
});

/** So many texts take as long as the loading of `node:crypto`, about 5 ms. */
const MANY_TEXTS = 200;
let texts = 0;
let hashInNode;

;// CONCATENATED MODULE: ./lib/report/content/causes.js
/**
 * The cause of each client, in their order: its requester (a role without its session), its product and how it signs.
 * If the maker of a presigned URL is known, the client that opens it does not matter. Header-signed requests of one IAM user
 * at one address, under the user agents of three or more browsers, are one cause: a proxy that signs.
 */
var identifyCauses = (function identifyCauses(clients) {
    const products = clients.map((({ userAgent }) => (0,advice/* findProductByName */.Dg)(userAgent)));
    const browsers = new Map();
    clients.forEach(((client, index) => {
        if (products[index]?.isBrowser !== true || !canBeProxy(client))
            return;
        const place = findProxyPlace(client);
        const userAgents = browsers.get(place);
        if (userAgents === undefined)
            browsers.set(place, new Set([client.userAgent]));
        else
            userAgents.add(client.userAgent);
    }));
    const identities = new Map();
    const ofClients = clients.map(((client, index) => {
        const product = products[index] ?? null;
        const isProxy = product?.isBrowser === true && (browsers.get(findProxyPlace(client))?.size ?? 0) >= PROXY_USER_AGENTS;
        const key = makeCauseKey(client, isProxy, product?.name ?? null);
        const text = JSON.stringify(key);
        let identity = identities.get(text);
        if (identity === undefined) {
            const [requester, productName, authentication] = key;
            identity = { id: '', requester, product: productName, authentication };
            identities.set(text, identity);
        }
        return identity;
    }));
    identities.forEach(((identity, text) => {
        identity.id = makeId(text, identities.size);
    }));
    return ofClients;
});
var makeCauseKey = (function makeCauseKey({ remoteIp, requester, authentication }, isProxy, product) {
    if (isProxy)
        return [requester, SIGNING_PROXY, authentication, remoteIp];
    const isMakerKnown = authentication === 'presigned' && requester !== '-';
    return [(0,advice_requester/* removeSession */.dF)(requester), isMakerKnown ? null : product, authentication];
});
var makeId = (function makeId(text, count = 1) {
    return hashText(text, count).slice(0, 12);
});
var canBeProxy = (function canBeProxy({ authentication, requester, remoteIp }) {
    return authentication === 'header' && IAM_USER.test(requester) && (0,external_node_net_.isIP)(remoteIp) !== 0;
});
var findProxyPlace = (function findProxyPlace({ requester, remoteIp, authentication }) {
    return JSON.stringify([requester, remoteIp, authentication]);
});
/** The product of a client with what to change. The browser behind a proxy did not sign, so its advice is about the proxy. */
var adviseClient = (function adviseClient({ userAgent, requester, authentication, remoteIp, presigned }, cause) {
    const own = (0,advice/* findAdvice */.S1)(userAgent, requester, authentication, presigned?.longestValiditySeconds ?? null);
    return own !== null && cause.product === SIGNING_PROXY
        ? { ...own, advice: (0,advice/* adviseProxyOwner */.Y_)(requester, remoteIp) }
        : own;
});
/** Days that the records read span, at least one. */
var countDaysRead = (function countDaysRead({ source }) {
    const { oldestRecord, newestRecord } = source;
    if (oldestRecord === null || newestRecord === null)
        return 1;
    return Math.max(1, (Date.parse(newestRecord) - Date.parse(oldestRecord)) / 1000 / time/* SECONDS_PER_DAY */.xz);
});
var makeCause = (function makeCause(findings, days, findOwner) {
    const first = findings[0];
    const { authentication } = first;
    const requester = (0,advice_requester/* removeSession */.dF)(first.requester);
    // Only causes that can be a proxy need the sum, because a report can have ten thousand causes.
    const isProxy = (0,advice/* findProductByName */.Dg)(first.userAgent)?.isBrowser === true &&
        canBeProxy(first) &&
        first.cause === makeId(JSON.stringify(makeCauseKey(first, true, null)));
    const product = isProxy
        ? SIGNING_PROXY
        : authentication === 'presigned' && requester !== '-'
            ? null
            : (first.client?.product ?? null);
    const presigned = authentication === 'presigned' ? mergePresignedUrls(findings) : null;
    const buckets = findings.length === 1 ? listOnly(first.bucket) : listByRequests(findings, getBucket);
    let requests = 0;
    let rejected = 0;
    let { firstSeen, lastSeen } = first;
    for (const finding of findings) {
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
        buckets: buckets.length > report/* CAUSE_BUCKETS_LISTED */.Ke ? buckets.slice(0, report/* CAUSE_BUCKETS_LISTED */.Ke) : buckets,
        bucketCount: buckets.length,
        clientCount: findings.length,
        requests,
        rejected,
        requestsPerDay: toATenth(requests / days),
        firstSeen,
        lastSeen,
        presigned,
        advice: isProxy
            ? (0,advice/* adviseProxyOwner */.Y_)(requester, first.remoteIp)
            : authentication === 'presigned' && !findings.every((({ userAgent }) => (0,advice/* isSigningInQuery */.X$)(userAgent)))
                ? (0,advice/* advisePresignedUrls */.mG)(requester, presigned?.longestValiditySeconds ?? null)
                : first.client === null
                    ? (0,advice/* explainHowToFindOut */.CY)(first.userAgent, first.requester, authentication)
                    : findAdviceForAll(findings),
        owner: findOwner === null ? null : listOwners(buckets, findOwner),
    };
});
var getBucket = (function getBucket({ bucket }) {
    return bucket;
});
/** Adds examples of their clients to causes of these findings. */
var addExamples = (function addExamples(causes, findings) {
    const clients = new Map(causes.map((({ id }) => [id, []])));
    for (const finding of findings)
        clients.get(finding.cause)?.push(finding);
    return causes.map(((cause) => {
        const own = clients.get(cause.id);
        const isProductShown = cause.product !== SIGNING_PROXY && cause.authentication !== 'presigned';
        const remoteIps = listByRequests(own, ((finding) => finding.remoteIp));
        const userAgents = listByRequests(own, ((finding) => finding.userAgent));
        const versions = isProductShown ? sortAscending(own.flatMap(listVersions)) : [];
        return {
            ...cause,
            versionCount: versions.length,
            versions: versions.slice(0, EXAMPLES),
            remoteIpCount: remoteIps.length,
            remoteIps: remoteIps.slice(0, EXAMPLES),
            userAgentCount: userAgents.length,
            userAgents: userAgents.slice(0, EXAMPLES),
            ...countLogObjects(own),
            logObjects: listSmallestLogObjects(own),
        };
    }));
});
var countLogObjects = (function countLogObjects(findings) {
    const [first] = findings;
    if (first !== undefined && findings.length === 1 && first.logObjectCount !== null)
        return { logObjectCount: first.logObjectCount, isLogObjectCountExact: true };
    const listed = new Set();
    let most = 0;
    for (const { logObjects, logObjectCount } of findings) {
        for (const logObject of logObjects)
            listed.add(logObject);
        most = Math.max(most, logObjectCount ?? 0);
    }
    return {
        logObjectCount: Math.max(most, listed.size),
        isLogObjectCountExact: findings.every((({ logObjects, logObjectCount }) => logObjects.length === logObjectCount)),
    };
});
/** The smallest by code points. Each finding lists its own in this order. */
var listSmallestLogObjects = (function listSmallestLogObjects(findings) {
    return sortAscending(findings.flatMap((({ logObjects }) => logObjects.slice(0, EXAMPLES)))).slice(0, EXAMPLES);
});
/** What the presigned URLs of all these findings contain. */
var mergePresignedUrls = (function mergePresignedUrls(findings) {
    const [only] = findings;
    if (only !== undefined && findings.length === 1 && only.presigned !== null)
        return only.presigned;
    const all = findings.map((({ presigned }) => presigned)).filter(((urls) => urls !== null));
    let earliestExpiry = null;
    let latestExpiry = null;
    let longestValiditySeconds = null;
    for (const urls of all) {
        if (urls.earliestExpiry !== null && (earliestExpiry === null || urls.earliestExpiry < earliestExpiry))
            earliestExpiry = urls.earliestExpiry;
        if (urls.latestExpiry !== null && (latestExpiry === null || urls.latestExpiry > latestExpiry))
            latestExpiry = urls.latestExpiry;
        if (urls.longestValiditySeconds !== null)
            longestValiditySeconds = Math.max(longestValiditySeconds ?? Number.NEGATIVE_INFINITY, urls.longestValiditySeconds);
    }
    return {
        accessKeyIds: sortAscending(all.flatMap((({ accessKeyIds }) => accessKeyIds))).slice(0, tally/* ACCESS_KEY_IDS_LISTED */.Um),
        earliestExpiry,
        latestExpiry,
        longestValiditySeconds,
    };
});
/** Rounds to one decimal. */
var toATenth = (function toATenth(value) {
    return Math.round(value * 10) / 10;
});
/** What to change. If that depends on the version, each change is followed by the product and the version. */
var findAdviceForAll = (function findAdviceForAll(findings) {
    const [only] = findings;
    if (only !== undefined && findings.length === 1)
        return only.client?.advice ?? '';
    const changes = new Map();
    for (const { client, requests } of findings) {
        if (client === null)
            continue;
        const { advice, product, version } = client;
        const change = changes.get(advice) ?? { product, versions: new Set(), requests: 0 };
        change.requests += requests;
        if (version !== null)
            change.versions.add(version);
        changes.set(advice, change);
    }
    const inOrder = [...changes].sort(([, a], [, b]) => b.requests - a.requests);
    return inOrder
        .map(([change, { product, versions }]) => inOrder.length === 1 ? change : `${change} That is for ${product}${listVersionsInWords(versions)}.`)
        .join(' ');
});
/** The distinct values, those with most requests first. */
var listByRequests = (function listByRequests(all, getValue) {
    const requests = new Map();
    for (const one of all) {
        const value = getValue(one);
        requests.set(value, (requests.get(value) ?? 0) + one.requests);
    }
    return [...requests].sort(((a, b) => b[1] - a[1] || (0,order/* compareCodePoints */.O)(a[0], b[0]))).map((([value]) => value));
});
var sortAscending = (function sortAscending(values) {
    return [...new Set(values)].sort(order/* compareCodePoints */.O);
});
var listVersions = (function listVersions({ client }) {
    return client === null || client.version === null ? [] : [client.version];
});











/** Number of example remote IPs, user agents, versions and log objects. */
const EXAMPLES = 3;
/** The product of a cause whose remote IP signs for browsers. */
const SIGNING_PROXY = 'Proxy, CDN or image service';
/** So many browsers with one access key at one address are visitors of a proxy, not one person. */
const PROXY_USER_AGENTS = 3;
/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-arns */
const IAM_USER = /^arn:aws[a-z-]{0,20}:iam::[0-9]{12}:user\//;
/** Rolls findings up by their causes: most requests first, then by requester, authentication, product and id. */
function rollUp(findings, days, findOwner = null) {
    const causes = (0,lists/* groupBy */.$z)(findings, (({ cause }) => cause));
    return Array.from(causes.values(), ((cause) => makeCause(cause, days, findOwner))).sort(((a, b) => b.requests - a.requests ||
        (0,order/* compareCodePoints */.O)(a.requester, b.requester) ||
        (0,order/* compareCodePoints */.O)(a.authentication, b.authentication) ||
        (0,order/* compareCodePoints */.O)(a.product ?? '', b.product ?? '') ||
        (0,order/* compareCodePoints */.O)(a.id, b.id)));
}
/** Shared, because most causes have one client, and so one bucket. */
const listOnly = (0,memoize/* memoize */.Bj)(((bucket) => [bucket]));
/** The owners of the buckets, those with most requests first. */
function listOwners(buckets, findOwner) {
    const [only] = buckets;
    if (only !== undefined && buckets.length === 1)
        return findOwner(only);
    const owners = [...new Set(buckets.map(findOwner).filter((owner) => owner !== null))];
    if (owners.length === 0)
        return null;
    const more = owners.length - EXAMPLES;
    return owners
        .slice(0, EXAMPLES)
        .concat(more > 0 ? [`${more} more`] : [])
        .join(', ');
}
/** ` 1.10.1 and 1.7.4`, ` 1.0, 1.1, 1.2 and 4 more`. Empty without a version. */
function listVersionsInWords(versions) {
    const shown = sortAscending(versions).slice(0, EXAMPLES);
    const more = versions.size - shown.length;
    return versions.size === 0 ? '' : ` ${(0,figures/* listNames */.Zv)(more > 0 ? [...shown, `${more} more`] : shown)}`;
}


Object.assign(__webpack_exports__, {
  kS: /* binding */ EXAMPLES,
  Ls: /* binding */ addExamples,
  Kp: /* binding */ adviseClient,
  zS: /* binding */ countDaysRead,
  Zy: /* binding */ identifyCauses,
  ej: /* binding */ mergePresignedUrls,
  F3: /* binding */ rollUp,
  yr: /* binding */ toATenth,
});

/***/ }),

// ./lib/report/content/change.js
7214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony import */ var _model_figures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6536);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7813);


/** Null without an earlier report. Names at most `most` causes of each kind. */
var makeChange = (function makeChange({ comparison }, most) {
    if (comparison === null)
        return null;
    const { earlier, caveats } = comparison;
    const kinds = [
        ['new', comparison.new],
        ['gone', comparison.gone],
    ];
    const left = kinds
        .map(([kind, causes]) => [kind, causes.length - most])
        .filter(([, count]) => count > 0)
        .map(([kind, count], index) => index === 0 ? (0,_model_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .describeMore */ .xE)(count, `${kind} cause`) : (0,_model_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(count, `more ${kind} cause`));
    return {
        title: `Since the check of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMoment */ .K9)(earlier.generatedAt)}, which was ${earlier.verdict}`,
        sentence: `${(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(comparison.new.length, 'cause')} ${comparison.new.length === 1 ? 'is' : 'are'} new, ${(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(comparison.gone.length)} gone, ${(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(comparison.still.length)} still there.`,
        items: kinds.flatMap(([kind, causes]) => causes.slice(0, most).map((cause) => ({ kind, id: cause.id, words: describeChange(cause) }))),
        left: left.length === 0 ? '' : `${left.join(' and ')} in \`report.json\`.`,
        caveats,
    };
});
function describeChange(cause) {
    const requests = (0,_model_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(Math.max(cause.requests, cause.requestsBefore), 'request');
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .describeSigner */ .cg)(cause)}, ${requests}${cause.excepted ? ', excepted' : ''}`;
}


Object.assign(__webpack_exports__, {
  n: /* binding */ makeChange,
});

/***/ }),

// ./lib/report/content/deny-words.js
6928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony import */ var _model_figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6536);

/** A sentence about the clients that a denial of SigV2 would refuse now. */
var describeDenialPreview = (function describeDenialPreview({ denied, days, requestsNotListed, lastExpiry, }) {
    const unlisted = `lients that the report does not list made ${(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(requestsNotListed, 'request')} in all.`;
    if (denied.length === 0)
        return requestsNotListed === 0 ? 'A denial would not refuse any client in these logs.' : `C${unlisted}`;
    const beyond = requestsNotListed === 0 ? '' : ` In addition, c${unlisted}`;
    const cutOff = lastExpiry === null
        ? ''
        : ` A denial before ${lastExpiry.slice(0, 10)}, when the last presigned URL seen expires, cuts off URLs that are still valid.`;
    const average = days === 1 ? '' : ` (averaged over ${(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(Math.round(days * 10) / 10, 'day')})`;
    const describe = ((causes, noun) => {
        const perDay = causes.reduce(((sum, { requests }) => sum + requests), 0) / days;
        return `${(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(causes.length, noun)} with ${formatPerDay(perDay)} would get a 403`;
    });
    const excepted = denied.filter(((cause) => cause.isExcepted));
    const others = denied.filter(((cause) => !cause.isExcepted));
    const sentences = [
        ...(others.length === 0 ? [] : [`${describe(others, 'cause')}${average}.`]),
        ...(excepted.length === 0
            ? []
            : [
                `${describe(excepted, 'excepted cause')}${others.length === 0 ? average : ''}, unless the policy leaves out ${excepted.length === 1 ? 'its principal' : 'their principals'}.`,
            ]),
    ];
    return `${sentences.join(' ')}${cutOff}${beyond}`;
});
/** `about 12 requests per day` */
var formatPerDay = (function formatPerDay(requests) {
    const figure = formatDaily(requests);
    if (figure === BELOW_A_TENTH)
        return 'less than 0.1 requests per day';
    return `about ${figure} ${figure === '1' ? 'request' : 'requests'} per day`;
});
/** Without decimals from ten on, with one decimal below. */
var formatDaily = (function formatDaily(requests) {
    if (requests > 0 && requests < 0.1)
        return BELOW_A_TENTH;
    return requests >= 10 ? (0,_model_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(Math.round(requests)) : String(Math.round(requests * 10) / 10);
});
/** A figure that rounds to 0, and is not 0. */
const BELOW_A_TENTH = '<0.1';


Object.assign(__webpack_exports__, {
  Rh: /* binding */ formatDaily,
  di: /* binding */ describeDenialPreview,
  qj: /* binding */ BELOW_A_TENTH,
});

/***/ }),

// ./lib/report/content/exceptions.js
348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony import */ var _model_figures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6536);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1619);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7813);



/** The exceptions. Those that need attention come first. */
var makeExceptionSection = (function makeExceptionSection(report, room) {
    if (report.exceptions.length === 0)
        return null;
    const inOrder = [...report.exceptions].sort((a, b) => a.dueInDays - b.dueInDays);
    const shown = inOrder.slice(0, room.rows);
    const left = inOrder.length - shown.length;
    return {
        id: 'exceptions',
        title: 'Exceptions',
        sentences: [],
        columns: [
            (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .makeColumn */ .Pv)('Reason', 'log', true),
            (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .makeColumn */ .Pv)('Owner', 'log', true),
            (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .makeColumn */ .Pv)('State', 'text', true),
            (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .makeColumn */ .Pv)('Matches', 'log', true),
            (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .makeColumn */ .Pv)('SigV2 requests', 'figure', true),
        ],
        rows: shown.map((exception) => ({
            id: null,
            cells: [
                (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .makeCell */ .Rf)((0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .makeText */ .aK)((0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .shortenWords */ .JZ)(exception.reason, room))),
                (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .makeCell */ .Rf)((0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .makeText */ .aK)((0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .shortenWords */ .JZ)(exception.owner, room))),
                (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .makeSortedCell */ .uX)(exception.dueInDays, (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .makeCell */ .Rf)(exception.state === 'active'
                    ? (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .describeExceptionState */ .gC)(exception)
                    : (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .makeStrong */ .k1)((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .describeExceptionState */ .gC)(exception)))),
                (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .makeCell */ .Rf)(...(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listMatchParts */ .OO)(exception).map(([name, value]) => [
                    (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .makeText */ .aK)(`${name} `),
                    (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .makeLogText */ .uo)((0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .shortenWords */ .JZ)(value, room)),
                ])),
                (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .makeSortedCell */ .uX)(exception.requests, (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .makeCell */ .Rf)((0,_model_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .ZV)(exception.requests), `of ${(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(exception.clients, 'client')}`)),
            ],
        })),
        left: (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .describeLeft */ .Jm)(left, 'exception'),
    };
});


Object.assign(__webpack_exports__, {
  R: /* binding */ makeExceptionSection,
});

/***/ }),

// ./lib/report/content/gaps.js
7515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony import */ var _model_figures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6536);
/* harmony import */ var _runtime_lists_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(909);
/* harmony import */ var _causes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2577);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1619);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7813);
/** Open gaps first; the names in the order of the report. */
var groupGaps = (function groupGaps(report) {
    const groups = (0,_runtime_lists_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$z)([...(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listOpenGaps */ .qU)(report), ...report.gaps.filter(({ accepted }) => accepted)], ({ accepted, name }) => `${accepted} ${name}`);
    return [...groups.values()].map((gaps) => {
        const [{ name, accepted, message }] = gaps;
        const counts = gaps.map(({ count }) => count).filter((count) => count !== null);
        return {
            name,
            accepted,
            gaps,
            count: counts.length === 0 ? null : counts.reduce((sum, count) => sum + count, 0),
            places: gaps.length === 1 ? '' : describePlaces(gaps),
            message: gaps.length === 1 ? message : (OF_SEVERAL[name] ?? message),
        };
    });
});





/** What several gaps of one name mean and what to do. A single gap shows its own message. */
const OF_SEVERAL = {
    'no-log-records': 'The logs hold no record of these buckets in the window. Check their names, that their access logging is on and writes to the location read, and the window.',
    'no-traffic': 'S3 did not accept a SigV4 request there in the window, so nothing shows how their clients sign. Widen the window, check the source IPs, or accept no-traffic if you do not expect requests there.',
    'signature-unknown': 'These records have a signature that is neither SigV2 nor SigV4, or none although S3 knew the requester. Look at them in the preview.',
    'signature-missing': 'These records do not say how they were signed: text records from before March 2019, or other logs without that field. Choose a later since, or see docs/log-formats.md.',
    'stale-logs': 'The newest record of these buckets is older than max-log-age. Check that their access logging still works, or raise max-log-age for a quiet bucket.',
    'window-not-covered': 'These logs begin after the window begins: the requests before that are not known. Choose a later since, or keep logs for longer.',
    'logging-disabled': 'Access logging of these buckets is off now. Turn it on.',
    'logging-changed': 'These buckets now write their access logs to another location than the one read. Add that location.',
    'trail-coverage': 'It is not proven that the trail records every request to these buckets. Let the trail log all S3 data events of the bucket, and allow the check to read the trails.',
};
function describePlaces(gaps) {
    if (gaps.every(({ bucket, network }) => bucket !== null && network !== null))
        return (0,_model_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(gaps.length, 'target');
    const buckets = new Set(gaps.map(({ bucket }) => bucket).filter((bucket) => bucket !== null));
    if (buckets.size > 0 && gaps.every(({ bucket }) => bucket !== null))
        return (0,_model_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(buckets.size, 'bucket');
    if (gaps.every(({ bucket, network }) => bucket === null && network !== null))
        return (0,_model_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(gaps.length, 'network');
    return (0,_model_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(gaps.length, 'place');
}
/** The gaps by name, each with one remedy. */
function makeGapSection(report, room) {
    if (report.gaps.length === 0)
        return null;
    const groups = groupGaps(report);
    const shown = groups.slice(0, room.rows);
    return {
        id: 'gaps',
        title: 'Gaps: what the logs do not prove',
        sentences: [],
        columns: [
            (0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .makeColumn */ .Pv)('Gap', 'text', true),
            (0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .makeColumn */ .Pv)('Where', 'log'),
            (0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .makeColumn */ .Pv)('Records', 'figure'),
            (0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .makeColumn */ .Pv)('What it means, and what to do', 'advice', true),
        ],
        rows: shown.map((group) => ({
            id: null,
            cells: [
                (0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .makeCell */ .Rf)(`\`${group.name}\``, group.places, group.accepted ? 'accepted' : ''),
                (0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .makeCell */ .Rf)(...group.gaps
                    .slice(0, group.gaps.length > _causes_js__WEBPACK_IMPORTED_MODULE_0__/* .EXAMPLES */ .kS ? 1 : _causes_js__WEBPACK_IMPORTED_MODULE_0__/* .EXAMPLES */ .kS)
                    .map((gap) => makeWherePieces(gap, room))
                    .filter((pieces) => pieces.length > 0), group.gaps.length > _causes_js__WEBPACK_IMPORTED_MODULE_0__/* .EXAMPLES */ .kS ? `and ${(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(group.gaps.length - 1)} more` : ''),
                (0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .makeCell */ .Rf)(group.count === null ? '' : (0,_model_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(group.count)),
                (0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .makeCell */ .Rf)((0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .makeText */ .aK)((0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .shortenProse */ .Xx)(group.message, { characters: room.adviceCharacters ?? 600 }))),
            ],
        })),
        left: groups.length > shown.length
            ? [`${(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(groups.length - shown.length, 'more kind')} of gap: see \`report.json\`.`]
            : [],
    };
}
function makeWherePieces({ bucket, network }, room) {
    const places = [bucket, network].filter((place) => place !== null);
    return places.flatMap((place, index) => [
        ...(index === 0 ? [] : [(0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .makeText */ .aK)(' \u00b7 ')]),
        (0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .makeLogText */ .uo)((0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .shortenWords */ .JZ)(place, room)),
    ]);
}
/** Sample records of a gap. */
function makeSampleSection(report, room) {
    const rows = report.gaps.flatMap((gap) => gap.samples.map(({ logObject, record }) => ({
        id: null,
        cells: [
            (0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .makeCell */ .Rf)((0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .makeStrong */ .k1)(`\`${gap.name}\``)),
            (0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .makeCell */ .Rf)((0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .makeLogText */ .uo)((0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .shortenWords */ .JZ)(logObject, room))),
            (0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .makeCell */ .Rf)((0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .makeLogText */ .uo)((0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .shortenWords */ .JZ)(record, room))),
        ],
    })));
    if (rows.length === 0)
        return null;
    const shown = rows.slice(0, room.rows);
    return {
        id: 'samples',
        title: 'Samples of these records',
        sentences: [],
        columns: [
            (0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .makeColumn */ .Pv)('Gap', 'text', true),
            (0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .makeColumn */ .Pv)('Log object', 'log', true),
            (0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .makeColumn */ .Pv)('Record', 'log', true),
        ],
        rows: shown,
        left: rows.length > shown.length ? [`${(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .describeMore */ .xE)(rows.length - shown.length, 'sample')}.`] : [],
    };
}


Object.assign(__webpack_exports__, {
  RO: /* binding */ groupGaps,
  kR: /* binding */ makeSampleSection,
  y8: /* binding */ makeGapSection,
});

/***/ }),

// ./lib/report/content/headline.js
5778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony import */ var _model_figures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6536);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7813);


/** The headline of a report: its verdict, and what it means. */
var makeHeadline = (function makeHeadline(report, spell) {
    const excepted = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .countExcepted */ ._K)(report);
    const isWithExceptions = report.verdict === 'compliant' && excepted.requests > 0;
    if (!isWithExceptions)
        return {
            tone: report.verdict,
            label: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .VERDICT_WORDS */ ._G[report.verdict],
            sentence: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .describeVerdict */ .XZ)(report),
            largest: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .describeLargestCause */ .Py)(report, spell),
        };
    const used = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .countCoveringExceptions */ .Rb)(report);
    return {
        tone: 'excepted',
        label: `Compliant with ${(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(used, 'exception')} (${(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(excepted.requests)} SigV2 ${excepted.requests === 1 ? 'request' : 'requests'})`,
        sentence: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .describeVerdict */ .XZ)(report),
        largest: [],
    };
});


Object.assign(__webpack_exports__, {
  d: /* binding */ makeHeadline,
});

/***/ }),

// ./lib/report/content/parts.js
5086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony import */ var _model_figures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6536);
/* harmony import */ var _model_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1133);
/* harmony import */ var _model_region_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9581);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1619);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7813);
/** The reports that a merged report was made of, the worst first; null in a check's own report. */
var makePartSection = (function makePartSection({ parts }, room) {
    if (parts === undefined)
        return null;
    const inOrder = [...parts].sort((a, b) => findRank(a) - findRank(b));
    const left = inOrder.slice(room.rows);
    const worse = left.filter(({ verdict }) => verdict !== 'compliant').length;
    return {
        id: 'parts',
        title: `Merged from ${(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(parts.length, 'report')}`,
        sentences: [],
        columns: [
            (0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .makeColumn */ .Pv)('Report', 'log', true),
            (0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .makeColumn */ .Pv)('Verdict', 'text', true),
            (0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .makeColumn */ .Pv)('Made', 'time', true),
            (0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .makeColumn */ .Pv)('Window', 'text'),
            (0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .makeColumn */ .Pv)('Log objects', 'figure'),
        ],
        rows: inOrder.slice(0, room.rows).map((part) => ({
            id: null,
            cells: [
                (0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .makeCell */ .Rf)((0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .makeLogText */ .uo)((0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .shortenWords */ .JZ)(part.title ?? part.name, room))),
                (0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .makeCell */ .Rf)((0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .makeText */ .aK)(part.verdict)),
                (0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .makeSortedCell */ .uX)(part.generatedAt, (0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .makeCell */ .Rf)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMoment */ .K9)(part.generatedAt))),
                (0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .makeCell */ .Rf)((0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .makeText */ .aK)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .describeWindowOf */ .Rg)({ window: part.window, parts: [part] }))),
                (0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .makeSortedCell */ .uX)(part.source.logObjects, (0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .makeCell */ .Rf)((0,_model_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(part.source.logObjects))),
            ],
        })),
        left: left.length > 0
            ? [
                `${(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(left.length, 'more report')}, ${(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(worse)} of them not compliant: see \`parts\` in \`report.json\`.`,
            ]
            : [],
    };
});
/** A sentence about the buckets in Regions that only accept SigV4. Empty if no bucket is known to be in one. */
var describeSigV4Regions = (function describeSigV4Regions({ buckets }) {
    const regions = new Map();
    for (const { region } of buckets)
        if (region !== null && (0,_model_region_js__WEBPACK_IMPORTED_MODULE_0__/* .isSigV4OnlyRegion */ .y)(region))
            regions.set(region, (regions.get(region) ?? 0) + 1);
    if (regions.size === 0)
        return '';
    const inOrder = [...regions].sort((a, b) => b[1] - a[1]);
    const named = inOrder.slice(0, REGIONS_NAMED).map(([region, count]) => `${region} (${(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(count)})`);
    const more = inOrder.length > REGIONS_NAMED ? ` and ${(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(inOrder.length - REGIONS_NAMED, 'more Region')}` : '';
    const total = inOrder.reduce((sum, [, count]) => sum + count, 0);
    return `${(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(total, 'bucket')} ${total === 1 ? 'is' : 'are'} in Regions where S3 accepts only SigV4: ${named.join(', ')}${more}. A bucket does not pass only because of its Region: the logs decide.`;
});





const findRank = ({ verdict }) => _model_names_js__WEBPACK_IMPORTED_MODULE_2__/* .VERDICTS_WORST_FIRST */ .Gv.indexOf(verdict);
/** Regions named in the sentence. */
const REGIONS_NAMED = 5;


Object.assign(__webpack_exports__, {
  F: /* binding */ makePartSection,
  O: /* binding */ describeSigV4Regions,
});

/***/ }),

9349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS

// EXTERNAL MODULE: ./lib/model/figures.js
var figures = __webpack_require__(6536);
// EXTERNAL MODULE: ./lib/model/athena-price.js
var athena_price = __webpack_require__(6518);
;// CONCATENATED MODULE: ./lib/report/content/query-cost.js

/** The bytes of a query are rounded up to it. */
const MEGABYTE = 2 ** 20;
/**
 * Estimated cost of the scans of these queries in US dollars. The price differs between Regions, and a negotiated price is
 * not known. Requests to S3 and Glue cost extra. CREATE is free. Null if the bytes are not known.
 */
function estimateCostDollars(queries) {
    const scans = queries.filter(({ purpose }) => !purpose.startsWith('create'));
    const bytes = scans.map(({ bytesScanned }) => bytesScanned).filter((scanned) => scanned !== null);
    if (bytes.length === 0)
        return null;
    const charged = bytes.map((scanned) => Math.max(athena_price/* ATHENA_LEAST_BYTES */.y, Math.ceil(scanned / MEGABYTE) * MEGABYTE));
    return charged.reduce((a, b) => a + b) * athena_price/* ATHENA_DOLLARS_PER_BYTE */.T;
}

;// CONCATENATED MODULE: ./lib/report/content/queries.js


/** A line for each query that ran: its purpose, id, bytes scanned and estimated cost. */
var formatQueries = (function formatQueries({ scan }) {
    return scan.queries.map((query) => {
        const { queryExecutionId, purpose, bytesScanned } = query;
        const dollars = estimateCostDollars([query]);
        const cost = dollars === null ? '' : `, about ${dollars.toFixed(dollars < 0.01 ? 5 : 2)} USD`;
        const scanned = bytesScanned === null ? 'bytes scanned not known' : `${(0,figures/* formatBytes */.z3)(bytesScanned)} scanned`;
        return `Athena query ${queryExecutionId} (${purpose}): ${scanned}${cost}.`;
    });
});
/** Why a report comes without statements. */
function explainMissingStatements({ parts, scan, source }) {
    if (parts !== undefined && scan.queries.length > 0)
        return 'The statements are in the queries.sql of each merged report.';
    return source.engine === 'embedded'
        ? 'No statement ran: the embedded engine read the logs itself.'
        : 'No statement ran.';
}


Object.assign(__webpack_exports__, {
  O: /* binding */ explainMissingStatements,
  g: /* binding */ formatQueries,
});

/***/ }),

9944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS

// EXTERNAL MODULE: ./lib/model/order.js
var order = __webpack_require__(4209);
// EXTERNAL MODULE: ./lib/advice/requester.js
var advice_requester = __webpack_require__(3594);
// EXTERNAL MODULE: ./lib/model/figures.js
var figures = __webpack_require__(6536);
;// CONCATENATED MODULE: ./lib/policies/deny-policy.js


/**
 * Characters of a policy. https://docs.aws.amazon.com/organizations/latest/userguide/orgs_reference_limits.html,
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/example-bucket-policies.html (20 KB)
 */
const LONGEST_CONTROL_POLICY = 5_120;
const LONGEST_BUCKET_POLICY = 20_480;
/**
 * Policies that deny every S3 request that is signed with SigV2, for which `s3:signatureversion` is `AWS`.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/bucket-policy-s3-sigv4-conditions.html The condition is
 * `StringEquals` with the value of SigV2, and not `StringNotEquals` with the value of SigV4. An unsigned request has no
 * such key. `StringEquals` then does not match, while `StringNotEquals` does, and would also stop anonymous requests
 * and SigV4A. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 * @param leftOut exceptions that have not expired. The policies exempt their clients by the ARN of the principal only
 */
function makeDenyPolicies(buckets, partition = 'aws', leftOut = []) {
    const names = listBucketsInPolicies(buckets);
    const notes = [];
    const anywhere = [];
    const byBucket = new Map();
    let unnamed = 0;
    for (const { requester, bucket } of leftOut) {
        const arns = requester === null ? [] : listPrincipalArns(requester);
        if (arns.length === 0)
            unnamed++;
        const list = bucket === null ? anywhere : getOrMakeList(byBucket, bucket);
        for (const arn of arns)
            list.push(arn);
    }
    if (unnamed > 0)
        notes.push(`${(0,figures/* formatNumber */.ZV)(unnamed)} of the exceptions ${unnamed === 1 ? 'does' : 'do'} not name a principal that a policy can leave out: ${describeRefusal(unnamed)}.`);
    const everyone = [...anywhere, ...[...byBucket.values()].flat()];
    let cut = 0;
    const makeFittingPolicy = (make, arns, longest) => {
        if (arns.length === 0)
            return make(arns);
        const distinct = [...new Set(arns)];
        const fit = countFitting(make, distinct, longest);
        cut = Math.max(cut, distinct.length - fit);
        return make(distinct.slice(0, fit));
    };
    const policies = {
        bucketPolicies: Object.fromEntries(names.map((bucket) => {
            const resources = [`arn:${partition}:s3:::${bucket}`, `arn:${partition}:s3:::${bucket}/*`];
            const arns = [...anywhere, ...(byBucket.get(bucket) ?? [])];
            return [
                bucket,
                makeFittingPolicy((some) => makeStatement({ Principal: '*' }, resources, some), arns, LONGEST_BUCKET_POLICY),
            ];
        })),
        serviceControlPolicies: [
            makeFittingPolicy((some) => makeStatement({}, '*', some), everyone, LONGEST_CONTROL_POLICY),
        ],
        resourceControlPolicies: [
            makeFittingPolicy((some) => makeStatement({ Principal: '*' }, '*', some), everyone, LONGEST_CONTROL_POLICY),
        ],
    };
    if (cut > 0)
        notes.push(`${(0,figures/* formatCount */.B4)(cut, 'principal ARN')} of the exceptions ${cut === 1 ? 'does' : 'do'} not fit into a policy of AWS's greatest size: ${describeRefusal(cut)}.`);
    return { ...policies, notes };
}
/** A text in the bucket column that is not a bucket name (`*`, `${\u2026}`) would change the meaning of the policy. */
function listBucketsInPolicies(buckets) {
    return [...new Set(buckets)].filter((bucket) => /^[A-Za-z0-9._-]{3,255}$/.test(bucket));
}
function makeStatement(principal, resources, leftOut) {
    return {
        Version: '2012-10-17',
        Statement: [
            {
                Sid: 'DenySigV2',
                Effect: 'Deny',
                ...principal,
                Action: 's3:*',
                Resource: resources,
                Condition: {
                    StringEquals: { 's3:signatureversion': 'AWS' },
                    ...(leftOut.length === 0 ? {} : { ArnNotLike: { 'aws:PrincipalArn': leftOut } }),
                },
            },
        ],
    };
}
/** The number of ARNs, from the first on, that fit into the policy. */
function countFitting(make, arns, longest) {
    const spare = longest - JSON.stringify(make(arns.slice(0, 1))).length;
    let used = 0;
    let count = Math.min(1, arns.length);
    while (count < arns.length) {
        used += JSON.stringify(arns[count]).length + 1;
        if (used > spare)
            break;
        count++;
    }
    return count;
}
function describeRefusal(count) {
    return `${count === 1 ? 'its' : 'their'} requests are refused`;
}
function getOrMakeList(lists, key) {
    const list = lists.get(key) ?? [];
    lists.set(key, list);
    return list;
}
const ROLE = /^arn:(aws[a-z-]{0,20}):sts::([0-9]{12}):assumed-role\/([^/*?$]+)$/;
const PRINCIPAL = /^arn:aws[a-z-]{0,20}:(?:iam::[0-9]{12}:(?:root|user\/[^*?$]+|role\/[^*?$]+)|sts::[0-9]{12}:federated-user\/[^*?$]+)$/;
/**
 * The possible values of `aws:PrincipalArn` for a requester. Empty when they are unknown. The log omits the path of a
 * role.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-principalarn
 */
function listPrincipalArns(requester) {
    const [, partition, account, role] = ROLE.exec((0,advice_requester/* removeSession */.dF)(requester)) ?? [];
    if (role !== undefined)
        return [
            `arn:${partition}:iam::${account}:role/${role}`,
            `arn:${partition}:iam::${account}:role/*/${role}`,
        ];
    return PRINCIPAL.test(requester) ? [requester] : [];
}

// EXTERNAL MODULE: ./lib/runtime/memoize.js
var memoize = __webpack_require__(2668);
// EXTERNAL MODULE: ./lib/report/content/causes.js + 1 modules
var causes = __webpack_require__(2577);
;// CONCATENATED MODULE: ./lib/report/content/refused.js
var findLastExpiry = (function findLastExpiry(denied, now) {
    let last = now;
    for (const { presigned } of denied) {
        const latest = presigned?.latestExpiry ?? null;
        if (latest !== null && latest > last)
            last = latest;
    }
    return last > now ? last : null;
});
var listBuckets = (function listBuckets({ targets }) {
    return [...new Set(targets.map((({ bucket }) => bucket)))].sort(order/* compareCodePoints */.O);
});




/**
 * Who would get a 403 if SigV2 were denied to the buckets of this report, and the policies that would do it. Computed once
 * for each report.
 */
const previewDenial = (0,memoize/* memoizeByObject */.jH)(((report) => {
    const days = (0,causes/* countDaysRead */.zS)(report);
    const named = report.settings.buckets.length > 0 ? report.settings.buckets : listBuckets(report);
    const listDenied = ((causes, isExcepted) => causes
        .filter((({ requests, rejected }) => requests > rejected))
        .map((({ requester, presigned, requests, rejected }) => ({
        requester,
        presigned,
        requests: requests - rejected,
        isExcepted,
    }))));
    const denied = [
        ...listDenied(report.causes, false),
        ...listDenied((0,causes/* rollUp */.F3)(report.excepted, days), true),
    ].sort(((a, b) => b.requests - a.requests));
    let inPolicies = null;
    const makePolicies = (buckets) => makeDenyPolicies(buckets, findPartition(report), listLeftOut(report));
    return {
        days,
        denied,
        requestsNotListed: report.findingsNotListed.requests + report.exceptedNotListed.requests,
        lastExpiry: findLastExpiry(denied, report.generatedAt),
        makePolicies: () => makePolicies(named),
        takePolicies(most) {
            inPolicies ??= listBucketsInPolicies(named);
            return {
                policies: makePolicies(inPolicies.slice(0, most)),
                left: Math.max(0, inPolicies.length - most),
            };
        },
    };
}));
/**
 * Exceptions that have not expired: the policies leave their requesters out, also those without a request in the window. A
 * job that runs each month may be one.
 */
function listLeftOut({ exceptions }) {
    return exceptions
        .filter(({ state }) => state !== 'expired')
        .map(({ match }) => ({ requester: match.requester, bucket: match.bucket }));
}
/**
 * What a policy against SigV2 stops, in addition to the causes of a report: one sentence each.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/bucket-policy-s3-sigv4-conditions.html
 */
const ALSO_STOPS = [
    'Presigned SigV2 URLs, also those that this log does not show. They stop at once, whatever their expiry.',
    'Browser uploads with a POST policy that was signed with SigV2.',
    'SigV2 requests that copy objects from or to these buckets.',
    'SigV2 clients that these logs do not show, such as a monthly job. S3 delivers access logs on a best-effort basis.',
];
/**
 * What policies against SigV2 do not stop, one sentence each.
 * https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html,
 * https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps.html,
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketPolicy.html,
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html (`ListAllMyBuckets` has no resource)
 */
const DOES_NOT_STOP = [
    'Anonymous requests: they have no signature, so the condition does not match. Block Public Access stops them.',
    'SigV4 and SigV4A requests.',
    "With only the service control policy: users and roles of the organization's management account, service-linked roles, and callers of accounts outside of the organization. The bucket policy stops these.",
    "With only the resource control policy: buckets of the organization's management account, and service-linked roles. The bucket policy stops these.",
    "With only the bucket policy: requests that do not name a bucket (listing an account's buckets). The service control policy stops these.",
    "With only the bucket policy: the root user of the bucket's own account can always read, replace and delete that policy.",
    'The logging of refused requests: S3 still logs them as SigV2, with status 403, so use ignore-rejected after the policy is in place.',
];
/** Whether a report shows the preview. An inconclusive check without SigV2 requests does not prove that a denial refuses nobody. */
function isDenialPreviewed({ totals, verdict }) {
    return verdict !== 'inconclusive' || totals.sigV2 > 0;
}
/** The partition (`aws`, `aws-us-gov`, \u2026) of the requesters' ARNs. An account, and so a bucket, is in only one partition. */
function findPartition({ findings, excepted }) {
    for (const { requester } of [...findings, ...excepted]) {
        const partition = /^arn:(aws(?:-[a-z]{1,8}){0,3}):/.exec(requester)?.[1];
        if (partition !== undefined)
            return partition;
    }
    return 'aws';
}


Object.assign(__webpack_exports__, {
  q6: /* binding */ ALSO_STOPS,
  Z3: /* binding */ DOES_NOT_STOP,
  RN: /* binding */ isDenialPreviewed,
  Oe: /* binding */ previewDenial,
});

/***/ }),

// ./lib/report/content/section.js
1619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony import */ var _model_figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6536);
/**
 * The content of a report: sections of sentences and rows. Every text is plain. Each format escapes the text for its
 * medium, and decides only the layout.
 */

/** `3 more causes are in report.json.`, where `noun` is `cause`. Empty if none is left out. */
var describeLeft = (function describeLeft(left, noun, ending = '') {
    const words = `${(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(left, `more ${noun}`)}${ending} ${left === 1 ? 'is' : 'are'}`;
    return left > 0 ? [`${words} in \`report.json\`.`] : [];
});
/** Our own text. */
var makeText = (function makeText(words) {
    return { kind: 'text', text: words };
});
/** Our own text, emphasized. */
var makeStrong = (function makeStrong(words) {
    return { kind: 'strong', text: words };
});
/** A text from a log. Each format escapes it. */
var makeLogText = (function makeLogText(words) {
    return { kind: 'log', text: words };
});
/** A cell with these lines, sorted by its text. */
var makeCell = (function makeCell(...lines) {
    return {
        sort: null,
        lines: lines
            .filter(((line) => line !== ''))
            .map(((line) => (typeof line === 'string' ? [makeText(line)] : 'kind' in line ? [line] : line))),
    };
});
/** The same cell, sorted by another value. */
var makeSortedCell = (function makeSortedCell(sort, { lines }) {
    return { sort: String(sort), lines };
});
/** A column. A kept column stays even if all its cells are empty. */
var makeColumn = (function makeColumn(title, kind = 'text', isKept = false) {
    return { title, kind, isKept };
});
/** The text of a cell without its style. */
var toPlainText = (function toPlainText({ lines }) {
    return lines.map(((line) => line.map(((piece) => piece.text)).join(''))).join('\n');
});
/**
 * A row whose cells are made each time they are read. Those of thousands of rows would take much memory.
 */
var makeRow = (function makeRow(id, makeCells) {
    return {
        id,
        get cells() {
            return makeCells();
        },
    };
});
/**
 * Removes the columns that are empty, and the columns that have the same text in each of several rows.
 */
var removeSilentColumns = (function removeSilentColumns(section) {
    const { columns, rows } = section;
    if (rows.length === 0)
        return section;
    const isTelling = columns.map((({ isKept }) => isKept));
    const firstTexts = rows.length > 1 ? listTexts(rows[0]) : columns.map(() => '');
    for (const row of rows) {
        if (isTelling.every(((is) => is)))
            break;
        listTexts(row).forEach(((text, index) => {
            if (text !== firstTexts[index])
                isTelling[index] = true;
        }));
    }
    return keepColumns(section, isTelling);
});
var listTexts = (function listTexts({ cells }) {
    return cells.map(toPlainText);
});
/** The section with these columns only. */
var keepColumns = (function keepColumns(section, isKept) {
    return {
        ...section,
        columns: section.columns.filter(((_, index) => isKept[index])),
        rows: section.rows.map(((row) => makeRow(row.id, (() => row.cells.filter(((_, index) => isKept[index])))))),
    };
});
/** Shortens a text to this many characters (code points). The last one is then an ellipsis. */
var shortenWords = (function shortenWords(words, { characters }) {
    const all = Array.from(words);
    return all.length <= characters ? words : `${all.slice(0, characters - 1).join('')}\u2026`;
});
/**
 * Shortens our prose to this many characters (code points): at the end of a sentence if that keeps half of them, else between
 * two words. What stands between two backticks stays together.
 */
var shortenProse = (function shortenProse(words, { characters }) {
    const all = Array.from(words);
    if (all.length <= characters)
        return words;
    const start = all.slice(0, characters - 2).join('');
    const ends = { sentence: 0, word: 0 };
    let isCode = false;
    for (const { 0: mark, index } of start.matchAll(/[` ]/g)) {
        if (mark === '`')
            isCode = !isCode;
        else if (!isCode) {
            ends.word = index;
            if (/[.;]$/.test(start.slice(0, index)))
                ends.sentence = index;
        }
    }
    const isSentenceLong = Array.from(start.slice(0, ends.sentence)).length >= characters / 2;
    const end = isSentenceLong ? ends.sentence : ends.word;
    return end === 0 ? shortenWords(words, { characters }) : `${start.slice(0, end).replace(/[,:;]$/, '')} \u2026`;
});
/** The section without the column of this title. */
var removeColumn = (function removeColumn(section, title) {
    return keepColumns(section, section.columns.map(((one) => one.title !== title)));
});


Object.assign(__webpack_exports__, {
  $S: /* binding */ removeColumn,
  JZ: /* binding */ shortenWords,
  Jm: /* binding */ describeLeft,
  N7: /* binding */ keepColumns,
  Pk: /* binding */ removeSilentColumns,
  Pv: /* binding */ makeColumn,
  Rf: /* binding */ makeCell,
  Xx: /* binding */ shortenProse,
  aK: /* binding */ makeText,
  k1: /* binding */ makeStrong,
  uX: /* binding */ makeSortedCell,
  uo: /* binding */ makeLogText,
  xG: /* binding */ makeRow,
});

/***/ }),

// ./lib/report/content/targets.js
8058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony import */ var _model_figures_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6536);
/* harmony import */ var _model_report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1819);
/* harmony import */ var _runtime_memoize_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2668);
/* harmony import */ var _verdict_targets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3863);
/* harmony import */ var _causes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2577);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1619);
/* harmony import */ var _trend_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6863);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7813);
var countEach = (function countEach(items, getName) {
    const counts = new Map();
    for (const item of items) {
        const name = getName(item);
        counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    return counts;
});
/** `2 non-compliant, 1 compliant`: the names in this order, without those that none has. */
var describeCounts = (function describeCounts(names, counts) {
    return names
        .filter(((name) => counts.has(name)))
        .map(((name) => `${(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .formatNumber */ .ZV)(counts.get(name))} ${name}`))
        .join(', ');
});
/** `Of 3 targets: 2 non-compliant, 1 compliant.`; empty without a target. */
var describeTargetCountsInFull = (function describeTargetCountsInFull(report) {
    const { length } = report.targets;
    return length === 0
        ? ''
        : `Of ${(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .formatCount */ .B4)(length, 'target')}: ${describeCounts(VERDICTS, survey(report).verdicts)}.`;
});
/** `12 sigv2-seen, 1 not-logged`: how many buckets are in which state; empty where the report has no buckets. */
var describeBucketStates = (function describeBucketStates(report) {
    return describeCounts(_model_report_js__WEBPACK_IMPORTED_MODULE_5__/* .BUCKET_STATES */ .w0, survey(report).states);
});
/** `Of 3 buckets: 2 sigv2-seen, 1 sigv4-proven.`; empty where the report has no buckets. */
var describeBucketStatesInFull = (function describeBucketStatesInFull(report) {
    const { length } = report.buckets;
    return length === 0 ? '' : `Of ${(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .formatCount */ .B4)(length, 'bucket')}: ${describeBucketStates(report)}.`;
});
/**
 * The targets that need attention: the worst first, then those with most SigV2 requests. The buckets without a target follow,
 * the most urgent first. If no row is left for them, a sentence names the first ones.
 */
var makeTargetSection = (function makeTargetSection(report, room) {
    if (!hasTargetSection(report))
        return null;
    const { unprovenTargets, bucketsWithoutTarget } = survey(report);
    const isCertain = unprovenTargets.every(((target) => !(0,_verdict_targets_js__WEBPACK_IMPORTED_MODULE_4__/* .isProof */ .rN)(target)));
    const isWithoutTarget = unprovenTargets.length === 0;
    return makeSection(report, unprovenTargets, bucketsWithoutTarget, room, {
        id: 'targets',
        title: isWithoutTarget
            ? BUCKETS_WITHOUT_TARGET
            : isCertain
                ? 'Targets that are not compliant'
                : 'Targets that are not compliant, or not proven',
    });
});
/** Whether a target or a bucket needs attention. */
var hasTargetSection = (function hasTargetSection(report) {
    const { unprovenTargets, bucketsWithoutTarget } = survey(report);
    return unprovenTargets.length + bucketsWithoutTarget.length > 0;
});
var makeSection = (function makeSection(report, targets, bucketsWithoutTarget, room, { id, title }) {
    const shown = targets.slice(0, room.rows);
    const shownNames = new Set(shown.map((({ bucket }) => bucket)));
    const bucketOf = new Map(report.buckets.filter((({ name }) => shownNames.has(name))).map(((bucket) => [bucket.name, bucket])));
    const signatures = (0,_trend_js__WEBPACK_IMPORTED_MODULE_1__/* .selectSignatures */ .g4)(shown);
    const shownBuckets = bucketsWithoutTarget.slice(0, room.rows - shown.length);
    return {
        id,
        title,
        sentences: id === 'targets'
            ? [
                describeTargetCountsInFull(report),
                describeBucketStatesInFull(report),
                describeBucketsWithoutTarget(bucketsWithoutTarget.length),
            ].filter(((sentence) => sentence !== ''))
            : [],
        columns: [
            (0,_section_js__WEBPACK_IMPORTED_MODULE_7__/* .makeColumn */ .Pv)('Bucket', 'log', true),
            (0,_section_js__WEBPACK_IMPORTED_MODULE_7__/* .makeColumn */ .Pv)('Network', 'log'),
            (0,_section_js__WEBPACK_IMPORTED_MODULE_7__/* .makeColumn */ .Pv)('Verdict', 'text'),
            (0,_section_js__WEBPACK_IMPORTED_MODULE_7__/* .makeColumn */ .Pv)('State', 'text', shownBuckets.length > 0),
            // The column stays also if all buckets have the same owner.
            (0,_section_js__WEBPACK_IMPORTED_MODULE_7__/* .makeColumn */ .Pv)('Owner', 'log', shown.some((({ bucket }) => (bucketOf.get(bucket)?.owner ?? null) !== null)) ||
                shownBuckets.some(({ owner }) => owner !== null)),
            // A count stays also if all targets have the same. Otherwise nothing says how many requests a target has.
            ...signatures.map((({ key, title: name }) => (0,_section_js__WEBPACK_IMPORTED_MODULE_7__/* .makeColumn */ .Pv)(name, 'figure', shown.some(((target) => target[key] > 0))))),
            (0,_section_js__WEBPACK_IMPORTED_MODULE_7__/* .makeColumn */ .Pv)('Last seen', 'time'),
        ],
        rows: [
            ...shown.map(((target) => (0,_section_js__WEBPACK_IMPORTED_MODULE_7__/* .makeRow */ .xG)(null, (() => [
                (0,_section_js__WEBPACK_IMPORTED_MODULE_7__/* .makeCell */ .Rf)((0,_section_js__WEBPACK_IMPORTED_MODULE_7__/* .makeLogText */ .uo)((0,_section_js__WEBPACK_IMPORTED_MODULE_7__/* .shortenWords */ .JZ)(target.bucket, room))),
                (0,_section_js__WEBPACK_IMPORTED_MODULE_7__/* .makeCell */ .Rf)((0,_section_js__WEBPACK_IMPORTED_MODULE_7__/* .makeLogText */ .uo)(target.network)),
                (0,_section_js__WEBPACK_IMPORTED_MODULE_7__/* .makeCell */ .Rf)((0,_section_js__WEBPACK_IMPORTED_MODULE_7__/* .makeText */ .aK)(target.verdict)),
                (0,_section_js__WEBPACK_IMPORTED_MODULE_7__/* .makeCell */ .Rf)(bucketOf.get(target.bucket)?.state ?? ''),
                makeOwnerCell(bucketOf.get(target.bucket)?.owner ?? null, room),
                ...signatures.map((({ key }) => (0,_section_js__WEBPACK_IMPORTED_MODULE_7__/* .makeSortedCell */ .uX)(target[key], (0,_section_js__WEBPACK_IMPORTED_MODULE_7__/* .makeCell */ .Rf)((0,_model_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .formatNumber */ .ZV)(target[key]))))),
                (0,_section_js__WEBPACK_IMPORTED_MODULE_7__/* .makeSortedCell */ .uX)(target.lastSeen ?? '', (0,_section_js__WEBPACK_IMPORTED_MODULE_7__/* .makeCell */ .Rf)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMoment */ .K9)(target.lastSeen))),
            ])))),
            ...shownBuckets.map(({ name, state, owner }) => (0,_section_js__WEBPACK_IMPORTED_MODULE_7__/* .makeRow */ .xG)(null, () => [
                (0,_section_js__WEBPACK_IMPORTED_MODULE_7__/* .makeCell */ .Rf)((0,_section_js__WEBPACK_IMPORTED_MODULE_7__/* .makeLogText */ .uo)((0,_section_js__WEBPACK_IMPORTED_MODULE_7__/* .shortenWords */ .JZ)(name, room))),
                (0,_section_js__WEBPACK_IMPORTED_MODULE_7__/* .makeCell */ .Rf)('none'),
                (0,_section_js__WEBPACK_IMPORTED_MODULE_7__/* .makeCell */ .Rf)('no target'),
                (0,_section_js__WEBPACK_IMPORTED_MODULE_7__/* .makeCell */ .Rf)(state),
                makeOwnerCell(owner, room),
                ...signatures.map(() => (0,_section_js__WEBPACK_IMPORTED_MODULE_7__/* .makeSortedCell */ .uX)(0, (0,_section_js__WEBPACK_IMPORTED_MODULE_7__/* .makeCell */ .Rf)('0'))),
                (0,_section_js__WEBPACK_IMPORTED_MODULE_7__/* .makeSortedCell */ .uX)('', (0,_section_js__WEBPACK_IMPORTED_MODULE_7__/* .makeCell */ .Rf)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMoment */ .K9)(null))),
            ])),
        ],
        left: [
            ...(0,_section_js__WEBPACK_IMPORTED_MODULE_7__/* .describeLeft */ .Jm)(targets.length - shown.length, 'target'),
            ...(shownBuckets.length > 0
                ? (0,_section_js__WEBPACK_IMPORTED_MODULE_7__/* .describeLeft */ .Jm)(bucketsWithoutTarget.length - shownBuckets.length, 'bucket', ' without a target')
                : describeUnlisted(bucketsWithoutTarget, room)),
        ],
    };
});
/** The buckets without a target that have no row: how many, and the first ones. */
var describeUnlisted = (function describeUnlisted(bucketsWithoutTarget, { rows, characters }) {
    if (bucketsWithoutTarget.length === 0)
        return [];
    const named = bucketsWithoutTarget
        .slice(0, Math.min(rows, _causes_js__WEBPACK_IMPORTED_MODULE_0__/* .EXAMPLES */ .kS))
        .map((bucket) => formatBucket(bucket, characters));
    const left = bucketsWithoutTarget.length - named.length;
    const words = [...named, ...(named.length > 0 && left > 0 ? [`${(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .formatNumber */ .ZV)(left)} more`] : [])].join(', ');
    const are = `${(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .formatCount */ .B4)(bucketsWithoutTarget.length, 'bucket')} without a target ${bucketsWithoutTarget.length === 1 ? 'is' : 'are'} in \`report.json\``;
    return [words === '' ? `${are}.` : `${are}: ${words}.`];
});
var describeBucketsWithoutTarget = (function describeBucketsWithoutTarget(count) {
    if (count === 0)
        return '';
    const has = count === 1 ? 'has' : 'have';
    return `${(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .formatCount */ .B4)(count, 'bucket')} ${has} no target: no request to ${count === 1 ? 'it' : 'them'} is in scope.`;
});
var makeOwnerCell = (function makeOwnerCell(owner, room) {
    return (0,_section_js__WEBPACK_IMPORTED_MODULE_7__/* .makeCell */ .Rf)(owner === null ? '' : (0,_section_js__WEBPACK_IMPORTED_MODULE_7__/* .makeLogText */ .uo)((0,_section_js__WEBPACK_IMPORTED_MODULE_7__/* .shortenWords */ .JZ)(owner, room)));
});








const URGENCY = {
    'non-compliant': 0,
    'no-traffic': 1,
    denied: 2,
    compliant: 3,
};
const VERDICTS = Object.keys(URGENCY);
/** Computed once for each report: its forms ask for it several times, and a merged report may have 150,000 targets. */
const survey = (0,_runtime_memoize_js__WEBPACK_IMPORTED_MODULE_3__/* .memoizeByObject */ .jH)((({ targets, buckets }) => {
    const withTarget = new Set(targets.map((({ bucket }) => bucket)));
    const notLogged = new Set();
    const unproven = new Set();
    const bucketsWithoutTarget = [];
    for (const bucket of buckets) {
        if (bucket.state === 'not-logged')
            notLogged.add(bucket.name);
        if (bucket.state === 'unproven')
            unproven.add(bucket.name);
        if (!withTarget.has(bucket.name))
            bucketsWithoutTarget.push(bucket);
    }
    const proven = [];
    const unprovenTargets = [];
    for (const target of targets)
        ((0,_verdict_targets_js__WEBPACK_IMPORTED_MODULE_4__/* .isProof */ .rN)(target) && !unproven.has(target.bucket) ? proven : unprovenTargets).push(target);
    const isNotLogged = ({ bucket }) => Number(notLogged.has(bucket));
    const compareUrgency = ((a, b) => URGENCY[a.verdict] - URGENCY[b.verdict] || b.sigV2 - a.sigV2 || isNotLogged(b) - isNotLogged(a));
    const rankNeed = ({ state }) => NEEDING_STATES.indexOf(state) + 1 || _model_report_js__WEBPACK_IMPORTED_MODULE_5__/* .BUCKET_STATES */ .w0.length;
    return {
        verdicts: countEach(targets, (({ verdict }) => verdict)),
        states: countEach(buckets, (({ state }) => state)),
        proven: proven.sort(compareUrgency),
        unprovenTargets: unprovenTargets.sort(compareUrgency),
        bucketsWithoutTarget: bucketsWithoutTarget.sort((a, b) => rankNeed(a) - rankNeed(b)),
    };
}));
const BUCKETS_WITHOUT_TARGET = 'Buckets without a request in scope';
/** The section of compliant targets. Null without one. */
function makeCompliantTargetSection(report, room) {
    const { proven } = survey(report);
    if (proven.length === 0)
        return null;
    return makeSection(report, proven, [], room, {
        id: 'compliant-targets',
        title: describeProvenTargets(proven),
    });
}
function describeProvenTargets(proven) {
    const denied = proven.filter(({ verdict }) => verdict === 'denied').length;
    const compliant = proven.length - denied;
    const describeDenial = (count) => (count === 1 ? 'denies SigV2' : 'deny SigV2');
    if (denied === 0)
        return compliant === 1 ? 'The compliant target' : `The ${(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .formatCount */ .B4)(compliant, 'compliant target')}`;
    if (compliant === 0)
        return `The ${denied === 1 ? 'target' : (0,_model_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .formatCount */ .B4)(denied, 'target')} whose bucket ${denied === 1 ? 'policy' : 'policies'} ${describeDenial(denied)}`;
    return `The ${(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .formatCount */ .B4)(compliant, 'compliant target')}, and ${(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .formatNumber */ .ZV)(denied)} whose bucket policy ${describeDenial(1)}`;
}
/** `photos` (silent, owner team-a) */
function formatBucket({ name, state, owner }, characters) {
    const whose = owner === null ? '' : `, owner ${(0,_section_js__WEBPACK_IMPORTED_MODULE_7__/* .shortenWords */ .JZ)(owner, { characters })}`;
    return `\`${(0,_section_js__WEBPACK_IMPORTED_MODULE_7__/* .shortenWords */ .JZ)(name, { characters })}\` (${state}${whose})`;
}
/**
 * The sentence of a form without a table of targets: the states, and the first buckets that need attention and have no
 * cause, with their owners. Contains our words and names of buckets. Empty if the report has no buckets.
 */
function describeBuckets(report, { rows, characters }) {
    const needing = NEEDING_STATES.flatMap((state) => report.buckets.filter((bucket) => bucket.state === state));
    const shown = needing.slice(0, rows).map((bucket) => formatBucket(bucket, characters));
    const left = needing.length - shown.length;
    const words = [...shown, ...(shown.length > 0 && left > 0 ? [`${(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .formatNumber */ .ZV)(left)} more`] : [])].join(', ');
    return `${describeBucketStatesInFull(report)}${words === '' ? '' : ` To look at: ${words}.`}`;
}
/** States that need attention although the bucket has no cause. The most urgent state comes first. */
const NEEDING_STATES = ['not-logged', 'silent', 'unproven'];


Object.assign(__webpack_exports__, {
  Kq: /* binding */ makeCompliantTargetSection,
  P9: /* binding */ makeTargetSection,
  Zn: /* binding */ describeTargetCountsInFull,
  gO: /* binding */ describeBucketStatesInFull,
  nO: /* binding */ describeBuckets,
  u_: /* binding */ describeBucketStates,
  zJ: /* binding */ hasTargetSection,
});

/***/ }),

// ./lib/report/content/totals.js
2549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony import */ var _model_figures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6536);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1619);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7813);



/** The counts of all records read. Rows of zero are left out. */
var makeTotalSection = (function makeTotalSection(report) {
    const { parts, signatures } = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .makeTotalRows */ .C3)(report);
    const rows = parts
        .filter((({ count }) => count > 0))
        .flatMap((({ name, count }) => [
        { name, count },
        ...(name === 'in scope'
            ? signatures
                .filter(((row) => row.count > 0))
                .map(((row) => ({ name: `\u2014 ${row.name}`, count: row.count })))
            : []),
    ]));
    return {
        id: 'totals',
        title: 'Totals',
        sentences: [],
        columns: [(0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .makeColumn */ .Pv)('Records', 'text', true), (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .makeColumn */ .Pv)('Count', 'figure', true)],
        rows: [
            ...rows.map((({ name, count }) => ({
                id: null,
                cells: [(0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .makeCell */ .Rf)(name), (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .makeCell */ .Rf)((0,_model_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .ZV)(count))],
            }))),
            {
                id: null,
                cells: [
                    (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .makeCell */ .Rf)((0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .makeStrong */ .k1)('all records read')),
                    (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .makeCell */ .Rf)((0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .makeStrong */ .k1)((0,_model_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .ZV)(report.totals.records))),
                ],
            },
        ],
        left: [],
    };
});


Object.assign(__webpack_exports__, {
  g: /* binding */ makeTotalSection,
});

/***/ }),

// ./lib/report/content/trend.js
6863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony import */ var _model_figures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6536);
/* harmony import */ var _model_tally_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6307);
/* harmony import */ var _model_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(588);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1619);
/**
 * Requests per day, including days without requests. Periods have several days if there would be more than `most` of them.
 * Empty if no request is in scope.
 */
var makeTrend = (function makeTrend(daily, most) {
    const [first] = daily;
    const last = daily.at(-1);
    if (first === undefined || last === undefined)
        return [];
    const firstDay = (0,_model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDay */ .Iq)(first.date);
    const days = (0,_model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDay */ .Iq)(last.date) - firstDay + 1;
    const daysEach = Math.ceil(days / most);
    const periods = [];
    for (let day = 0; day < days; day += daysEach)
        periods.push({
            from: (0,_model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDate */ .Yq)(firstDay + day),
            to: (0,_model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDate */ .Yq)(firstDay + Math.min(day + daysEach, days) - 1),
            ...(0,_model_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .makeZeroSignatures */ .IC)(),
        });
    for (const counts of daily) {
        const period = periods[Math.floor(((0,_model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDay */ .Iq)(counts.date) - firstDay) / daysEach)];
        for (const { key } of SIGNATURES)
            period[key] += counts[key];
    }
    return periods;
});
/** The signatures that any request has; SigV2 and SigV4 always. */
var selectSignatures = (function selectSignatures(counted) {
    return SIGNATURES.filter((({ key }) => key === 'sigV2' || key === 'sigV4' || counted.some(((counts) => counts[key] > 0))));
});
/** `per day`, `in 7 days`. */
var describePeriodLength = (function describePeriodLength(periods) {
    const [first] = periods;
    if (first === undefined || first.from === first.to)
        return 'per day';
    return `in ${(0,_model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDay */ .Iq)(first.to) - (0,_model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDay */ .Iq)(first.from) + 1} days`;
});




/** The five signatures in the order in which every form shows them: in a sentence, and at the head of a column. */
const SIGNATURES = [
    { key: 'sigV2', name: 'SigV2', title: 'SigV2' },
    { key: 'sigV4', name: 'SigV4', title: 'SigV4' },
    { key: 'unsigned', name: 'unsigned', title: 'Unsigned' },
    { key: 'unknown', name: 'unknown', title: 'Unknown' },
    { key: 'missing', name: 'missing', title: 'Missing' },
];
/** `2026-11-16`, `2026-11-16 to 2026-11-22`. */
function formatPeriod({ from, to }) {
    return from === to ? from : `${from} to ${to}`;
}
/** The table with the numbers of the chart: one row per period, one column per signature that any request has. */
function makeTrendSection(periods, dayKind) {
    const signatures = selectSignatures(periods);
    return {
        id: 'trend-table',
        title: `Requests ${describePeriodLength(periods)}`,
        sentences: [],
        columns: [
            (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .makeColumn */ .Pv)('Day', dayKind, true),
            ...signatures.map(({ title }) => (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .makeColumn */ .Pv)(title, 'figure', true)),
        ],
        rows: periods.map((period) => ({
            id: null,
            cells: [
                (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .makeCell */ .Rf)(formatPeriod(period)),
                ...signatures.map(({ key }) => (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .makeCell */ .Rf)((0,_model_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(period[key]))),
            ],
        })),
        left: [],
    };
}


Object.assign(__webpack_exports__, {
  VM: /* binding */ describePeriodLength,
  W$: /* binding */ makeTrend,
  Xd: /* binding */ makeTrendSection,
  dH: /* binding */ formatPeriod,
  eh: /* binding */ SIGNATURES,
  g4: /* binding */ selectSignatures,
});

/***/ }),

// ./lib/report/content/words.js
7813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony import */ var _advice_advice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4511);
/* harmony import */ var _advice_requester_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3594);
/* harmony import */ var _exceptions_apply_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3757);
/* harmony import */ var _model_figures_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6536);
/* harmony import */ var _model_log_location_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2859);
/* harmony import */ var _runtime_lists_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(909);
/* harmony import */ var _runtime_memoize_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2668);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1619);








/** The words and figures that all formats of the report share. Plain text, which each format escapes. */
/** `2026-11-23 15:04:05Z`: as in the JSON, a blank for the T. */
var formatMoment = (function formatMoment(time) {
    return time === null ? '-' : time.replace('T', ' ');
});
/** How a cause signs. Empty if `formatClientName` says it. */
var describeWay = (function describeWay({ product, authentication, }) {
    return authentication === 'presigned' && product === null ? '' : SIGNS_BY[authentication];
});
/** How many clients exceptions cover, listed or not, and how many requests they made. */
var countExcepted = (function countExcepted({ excepted, exceptedNotListed }) {
    return {
        clients: excepted.length + exceptedNotListed.clients,
        requests: excepted.reduce((sum, { requests }) => sum + requests, exceptedNotListed.requests),
    };
});
/** The gaps that are not accepted. */
var listOpenGaps = (function listOpenGaps(report) {
    return report.gaps.filter((gap) => !gap.accepted);
});
/** The verdict in one sentence, without its name. */
var describeVerdict = (function describeVerdict(report) {
    const open = listOpenGaps(report);
    if (report.verdict === 'non-compliant') {
        const { requests } = countFindings(report);
        const causes = Math.max(report.causes.length, 1);
        const isExact = report.findingsNotListed.requests === 0;
        const targets = report.targets.filter((({ verdict }) => verdict === 'non-compliant')).length;
        const who = `${isExact ? '' : 'At least '}${(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(causes, 'cause')}`;
        const where = `${(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .formatNumber */ .ZV)(targets)} of ${(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(report.targets.length, 'target')}`;
        return `${who} signed ${(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(requests, 'request')} with SigV2, in ${where}.`;
    }
    if (report.verdict === 'inconclusive')
        return open.length > 0
            ? `${describeNoSignatures(report)}, but the logs do not prove that ${report.totals.sigV2 === 0 ? 'none' : 'no other'} exists: ${formatGapNames(open)}.`
            : isInconclusiveByParts(report)
                ? `${describeNoSignatures(report)}, but ${describeInconclusiveParts(report)}.`
                : `${describeNoSignatures(report)}, but the logs do not show a SigV4 request that S3 accepted, and an accepted gap does not prove anything.`;
    const compliant = report.targets.filter(({ verdict }) => verdict === 'compliant');
    const sigV4 = compliant.reduce((sum, target) => sum + target.sigV4, 0);
    const [proven, denied] = ['compliant', 'denied'].map((verdict) => report.targets.filter((target) => target.verdict === verdict).length);
    const proofs = [
        ...(proven === 0 && denied > 0
            ? []
            : [
                `${(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(sigV4, 'request')} ${sigV4 === 1 ? 'was' : 'were'} signed with SigV4, in ${describeTargetCount(report, proven)}`,
            ]),
        ...(denied === 0 ? [] : [`bucket policies deny SigV2 in ${describeTargetCount(report, denied)}`]),
    ];
    return `${describeNoSignatures(report)}; ${proofs.join('; ')}.`;
});
/** Whether only the verdicts of the merged reports make a report inconclusive: all gaps are accepted, and a target is proven. */
var isInconclusiveByParts = (function isInconclusiveByParts(report) {
    return report.verdict === 'inconclusive' && listOpenGaps(report).length === 0 && isAnyTargetProven(report);
});
var isAnyTargetProven = (function isAnyTargetProven({ targets }) {
    return targets.some((({ verdict }) => verdict !== 'no-traffic'));
});
/** `user media-backup of account 111122223333 with boto 2`; contains text from the log. */
var describeSigner = (function describeSigner(cause) {
    const who = cutMiddle((0,_advice_requester_js__WEBPACK_IMPORTED_MODULE_1__/* .describeRequester */ .et)(cause.requester) ?? 'a requester that S3 did not know');
    if (cause.authentication === 'presigned')
        return `presigned URLs of ${who}`;
    return `${who} with ${cause.product ?? 'an unknown client'}`;
});
var cutMiddle = (function cutMiddle(words) {
    const all = Array.from(words);
    if (all.length <= WHO_CHARACTERS)
        return words;
    const half = Math.floor((WHO_CHARACTERS - 1) / 2);
    return `${all.slice(0, half).join('')}\u2026${all.slice(-half).join('')}`;
});
/** The cause with most requests. Null without causes, or if it is not known which cause that is. */
var findLargestCause = (function findLargestCause({ causes, findingsNotListed }) {
    const [first] = causes;
    return first === undefined || first.requests < findingsNotListed.requests ? null : first;
});
/** Who made most requests, its owner, and what to change, as names and values. Empty if that cause is not known. */
var describeLargestCause = (function describeLargestCause(report, spell) {
    const first = findLargestCause(report);
    if (first === null)
        return describeUnknownLargest(report);
    const isOnlyOne = report.causes.length === 1;
    const { requests: all } = countFindings(report);
    const percent = Math.min(Math.round((first.requests / all) * 100), 99);
    const share = isOnlyOne ? '' : ` (${percent === 0 ? 'less than 1' : percent} percent)`;
    const where = `in ${(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(first.bucketCount, 'bucket')}`;
    return [
        [
            isOnlyOne ? 'Who signs' : 'Signs most',
            `${describeSigner(first)}: ${(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(first.requests, 'request')}${share}, ${where}.`,
        ],
        ['Owner', first.owner === null ? explainMissingOwner(report, spell) : cutMiddle(first.owner)],
        [isOnlyOne ? 'Change' : 'Change first', shortenChange(first)],
    ];
});
/** Why the report names no owner, and how to give one. */
var explainMissingOwner = (function explainMissingOwner({ buckets, source, parts }, spell) {
    if (buckets.some((({ owner }) => owner !== null)))
        return 'not known. Give its buckets the tag that `owner-tag` names.';
    return (0,_model_log_location_js__WEBPACK_IMPORTED_MODULE_5__/* .isAnyOnS3 */ .W)(source.locations)
        ? `not known. Name the bucket tag that holds it${parts === undefined ? '' : ', in each check that you merge'}: ${spell('owner-tag', 'KEY')}`
        : 'not known. With logs on S3, the check reads it from a bucket tag (`owner-tag`).';
});
/** The advice without the name of the requester, which stands elsewhere. */
var shortenAdvice = (function shortenAdvice({ advice, requester, authentication, }) {
    const maker = ` ${(0,_advice_advice_js__WEBPACK_IMPORTED_MODULE_0__/* .describeUrlMaker */ .rS)(requester)}`;
    return authentication === 'presigned' && requester !== '-' && advice.endsWith(maker)
        ? advice.slice(0, -maker.length)
        : advice;
});
var shortenChange = (function shortenChange(cause) {
    return (0,_section_js__WEBPACK_IMPORTED_MODULE_6__/* .shortenProse */ .Xx)(shortenAdvice(cause), { characters: CHANGE_CHARACTERS });
});
/** `Bucket policies and SigV2: 1 denied, 2 partly.` with what is not read; empty where no policy speaks of SigV2. */
var describeDenials = (function describeDenials({ buckets }) {
    const counts = ['denied', 'partly']
        .map(((denial) => [denial, buckets.filter(((bucket) => bucket.denial === denial)).length]))
        .filter((([, count]) => count > 0))
        .map(([denial, count]) => `${(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .formatNumber */ .ZV)(count)} ${denial}`);
    if (counts.length === 0)
        return '';
    return `Bucket policies and SigV2: ${counts.join(', ')}. The check does not read policies of the organization.`;
});
/** Notes that qualify the verdict, one sentence each. */
var describeCaveats = (function describeCaveats(report) {
    const lines = [];
    const open = listOpenGaps(report);
    const accepted = report.gaps.filter((gap) => gap.accepted);
    if (report.verdict === 'non-compliant' && open.length > 0)
        lines.push(`Nothing is proven where these gaps are: ${formatGapNames(open)}.`);
    if (accepted.length > 0)
        lines.push(`Gaps that the settings accept: ${formatGapNames(accepted)}.`);
    const denials = describeDenials(report);
    if (denials !== '')
        lines.push(denials);
    const setAside = report.totals.sigV2 - countFindings(report).requests - countExcepted(report).requests;
    if (setAside > 0)
        lines.push(`${(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(setAside, 'more request')} signed with SigV2 ${setAside === 1 ? 'is not a finding' : 'are not findings'}, as the settings say${report.settings.ignoreRejected ? ' (ignore-rejected: the client was always refused)' : ''}.`);
    const excepted = countExcepted(report);
    if (excepted.clients > 0 && report.verdict !== 'compliant')
        lines.push(`${(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(excepted.clients, report.findings.length > 0 ? 'more client' : 'client')} with ${(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(excepted.requests, 'request')} signed with SigV2 ${excepted.clients === 1 ? 'is' : 'are'} excepted.`);
    const { requestsNotKeptApart } = report.findingsNotListed;
    if (report.exceptions.length > 0 && requestsNotKeptApart > 0)
        lines.push(`No exception covers ${(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(requestsNotKeptApart, 'request')} of clients that the check does not list, because there are too many.`);
    if (report.evidence.complete === false)
        lines.push((report.evidence.records ?? 0) === 0
            ? 'evidence.csv does not hold the records behind the findings.'
            : `evidence.csv holds only ${(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(report.evidence.records ?? 0, 'record')} of those behind the findings.`);
    return lines;
});
/** The next steps, in order. */
var listNextSteps = (function listNextSteps(report, spell) {
    const steps = [];
    const isAnythingProven = isAnyTargetProven(report);
    const isMerged = report.parts !== undefined;
    if (report.verdict === 'non-compliant')
        steps.push(describeFirstFix(report), isMerged
            ? 'Then check the time after the change, and merge the new reports.'
            : `Then check the time after the change: ${spell('since', 'TIME')}`);
    const open = listOpenGaps(report);
    if (open.length > 0) {
        steps.push(`Close the ${open.length === 1 ? 'gap' : 'gaps'} above: ${open.length === 1 ? 'its row' : 'each row'} says what to do.`);
        // If no target is proven, an accepted gap does not change the verdict.
        if (isAnythingProven)
            for (const name of new Set(open.map((gap) => gap.name))) {
                const condition = ACCEPTABLE_WHERE[name];
                if (condition === undefined)
                    continue;
                const most = (0,_runtime_lists_js__WEBPACK_IMPORTED_MODULE_7__/* .findGreatest */ .PT)(open.filter((gap) => gap.name === name).map(({ count }) => count ?? 0));
                const setting = spell('accept-gaps', name === 'unparsed-records' ? `${name}<=${most}` : name);
                steps.push(isMerged
                    ? `Accept ${name} only if ${condition}, in the check of the merged report: ${setting}`
                    : `Accept ${name} only if ${condition}: ${setting}`);
            }
    }
    if (isInconclusiveByParts(report))
        steps.push(`${describeInconclusiveParts(report)}: see \`parts\` in \`report.json\`. Follow the next steps of each such report, check again, and merge the new reports.`);
    if (report.verdict === 'inconclusive' && !isAnythingProven)
        steps.push(`Accepted gaps cannot make this ${isMerged ? 'report' : 'check'} compliant, because no target shows a SigV4 request that S3 accepted. If you do not expect requests, let the workflow pass with \`fail-on: non-compliant\`, or accept exit code 2 in a script.`);
    if (report.verdict === 'compliant' && report.totals.sigV2 === 0)
        steps.push('When the window covers your least frequent job, deny SigV2: `s3-sigv4-check check \u2026 --policy` prints the policy.');
    if (report.verdict === 'compliant')
        steps.push('Run the check on a schedule. S3 delivers access logs on a best-effort basis, so a log cannot prove absence, and new clients appear.');
    return steps;
});
var describeFirstFix = (function describeFirstFix({ causes }) {
    const [first] = causes;
    if (first === undefined)
        return 'Fix the causes above: each row says what to change.';
    const owner = first.owner === null ? '' : ` (owner ${cutMiddle(first.owner)})`;
    const change = `${describeSigner(first)}${owner}: ${shortenChange(first)}`;
    return causes.length === 1
        ? `Fix ${change}`
        : `First fix ${change} Then fix the other causes in their order.`;
});
/** Whether the reports that a merged report was made of have different windows. Then not all of its own window was checked. */
var hasDifferentWindows = (function hasDifferentWindows({ parts = [] }) {
    const [first] = parts;
    return parts.some((part) => part.hasDifferentWindows === true ||
        part.window.since !== first?.window.since ||
        part.window.until !== first?.window.until);
});
/** The window of a report. Of a merged report it says whether the windows of its parts differ. */
var describeWindowOf = (function describeWindowOf(report) {
    const { window } = report;
    if (!hasDifferentWindows(report))
        return describeWindow(window);
    return window.since === null && window.until === null
        ? 'the windows of the merged reports, which differ'
        : `${describeWindow(window)}, but the windows of the merged reports differ`;
});
/** `2026-11-16 00:00:00Z up to 2026-11-23 00:00:00Z`, `since \u2026`, `everything in the logs`. */
var describeWindow = (function describeWindow({ since, until }) {
    if (since !== null && until !== null)
        return `${formatMoment(since)} up to ${formatMoment(until)}`;
    if (since !== null)
        return `since ${formatMoment(since)}`;
    if (until !== null)
        return `before ${formatMoment(until)}`;
    return 'everything in the logs';
});
/** Where the records came from: `48 log objects (1.2 MiB), by the embedded engine`. */
var describeSource = (function describeSource({ source, parts = [] }) {
    const { logObjects, bytes, engine, skippedFiles } = source;
    const engines = new Set(parts.length === 0 ? [engine] : parts.map((part) => part.source.engine));
    const size = bytes === null ? '' : ` (${(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .formatBytes */ .z3)(bytes)})`;
    const by = [...engines]
        .sort()
        .map(((name) => ENGINE_WORDS[name]))
        .join(' and ');
    const skipped = skippedFiles === 0 ? '' : `; ${(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(skippedFiles, 'file')} left out`;
    return `${(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(logObjects, 'log object')}${size}, by ${by}${skipped}`;
});
/** The rows that add up to all records read; the five signatures add up to those in scope. */
var makeTotalRows = (function makeTotalRows({ totals }) {
    return {
        parts: [
            { name: 'in scope', count: totals.inScope },
            { name: 'excluded by user agent', count: totals.excluded },
            { name: 'other buckets', count: totals.otherBuckets },
            { name: 'other networks', count: totals.otherNetworks },
            { name: 'outside the window', count: totals.outsideWindow },
            { name: 'S3\u2019s own operations', count: totals.service },
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
});
var quoteShellWord = (function quoteShellWord(word) {
    return /^[A-Za-z0-9_./:=@%+,-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
});
/** What a cause's clients are called. */
var formatClientName = (function formatClientName({ product, authentication, }) {
    return product ?? (authentication === 'presigned' ? 'Presigned URL' : 'Unknown client');
});
/** The kinds of authentication in words. */
const SIGNS_BY = {
    header: 'Authorization header',
    presigned: 'presigned URL',
    unknown: 'unknown means',
};
/** How many clients were found, listed or not, and how many requests they made. Counted once for each report. */
const countFindings = (0,_runtime_memoize_js__WEBPACK_IMPORTED_MODULE_3__/* .memoizeByObject */ .jH)((({ findings, findingsNotListed }) => {
    const { requests, clients, clientsAtLeast } = findingsNotListed;
    return {
        clients: findings.length + clientsAtLeast,
        isExact: clients !== null || requests === 0,
        requests: findings.reduce(((sum, finding) => sum + finding.requests), requests),
    };
}));
/**
 * How many exceptions cover clients. In a merged report an exception that expired can cover clients too, namely those of a
 * report that was made before its end.
 */
function countCoveringExceptions({ exceptions, excepted }) {
    const covering = new Set(excepted.map(({ exception }) => exception));
    exceptions.forEach(({ state, clients }, index) => {
        if (state === 'active' && clients > 0)
            covering.add(index);
    });
    return covering.size;
}
/** Whether an exception still holds: `until 2027-01-31`, `ends in 3 days`, `expired 2026-10-01: no longer applies`, `until 2027-01-31; matches no client`. */
function describeExceptionState({ state, expires, dueInDays }) {
    if (state === 'expired')
        return `expired ${expires}: no longer applies`;
    const end = dueInDays > _exceptions_apply_js__WEBPACK_IMPORTED_MODULE_2__/* .DUE_SOON_DAYS */ .LL
        ? `until ${expires}`
        : dueInDays === 0
            ? 'ends today'
            : `ends in ${(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(dueInDays, 'day')}`;
    return state === 'unmatched' ? `${end}; matches no client` : end;
}
/** `requester \u2026, user agent contains \u2026`: what an exception matches, each part by its name. */
function listMatchParts({ match }) {
    const parts = [
        ['bucket', match.bucket],
        ['network', match.network],
        ['requester', match.requester],
        ['authentication', match.authentication],
        ['user agent contains', match.userAgentContains],
    ];
    return parts.filter((part) => part[1] !== null);
}
/** `no-traffic (2), stale-logs` */
function formatGapNames(gaps) {
    const counts = new Map();
    for (const { name } of gaps)
        counts.set(name, (counts.get(name) ?? 0) + 1);
    return [...counts]
        .map(([name, count]) => (count === 1 ? name : `${name} (${(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .formatNumber */ .ZV)(count)})`))
        .join(', ');
}
/** `1 of the 2 merged reports is inconclusive` */
function describeInconclusiveParts({ parts = [] }) {
    const count = parts.filter(({ verdict }) => verdict === 'inconclusive').length;
    return `${(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .formatNumber */ .ZV)(count)} of the ${(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(parts.length, 'merged report')} ${count === 1 ? 'is' : 'are'} inconclusive`;
}
/** `2 of 3 targets`, `both targets`, `all 3 targets`. */
function describeTargetCount({ targets }, count) {
    const all = targets.length;
    if (count < all)
        return `${(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .formatNumber */ .ZV)(count)} of ${(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(all, 'target')}`;
    return (0,_model_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .describeAll */ .lb)(all, 'target');
}
/** The sentence for a report without findings. SigV2 requests may still be excepted or ignored. */
function describeNoSignatures({ totals }) {
    return totals.sigV2 === 0
        ? 'No request signed with SigV2 was found'
        : 'Every SigV2 request found is excepted or ignored';
}
const WHO_CHARACTERS = 60;
/** Clients that the report does not list made more requests than the largest cause. Empty without them. */
function describeUnknownLargest(report) {
    const [first] = report.causes;
    if (first === undefined)
        return [];
    const { requests } = countFindings(report);
    return [
        [
            'Signs most',
            `not known: ${(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .formatNumber */ .ZV)(report.findingsNotListed.requests)} of ${(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(requests, 'request')} are of clients that the report does not list. Of those listed: ${describeSigner(first)}.`,
        ],
    ];
}
/** Most characters of an advice outside of the table of causes. */
const CHANGE_CHARACTERS = 240;
/** Spells a setting as an option of the command line. */
const spellOption = ((name, value) => `\`--${name} ${quoteShellWord(value)}\``);
/** Spells a setting as an input of the action. */
const spellInput = (name, value) => `\`${name}: ${value}\``;
/**
 * The condition for accepting a gap. The report does not suggest to accept other gaps, because it cannot be known what they
 * hide.
 */
const ACCEPTABLE_WHERE = {
    'no-traffic': 'you do not expect requests there',
    'unparsed-records': 'you know that these lines are not SigV2 requests',
    'signature-unknown': 'you know how these requests were signed',
    'stale-logs': 'you know that the bucket has few requests',
    'window-not-covered': 'the shorter period is long enough',
};
/** The window, and the time of the records if it is open at both ends. */
function describeWindowRead(report) {
    const { window, source } = report;
    const { oldestRecord, newestRecord } = source;
    const isOpen = window.since === null && window.until === null && !hasDifferentWindows(report);
    const records = isOpen && oldestRecord !== null;
    return `${describeWindowOf(report)}${records ? ` (${formatMoment(oldestRecord)} to ${formatMoment(newestRecord)})` : ''}`;
}
/** `photos \u00b7 203.0.113.0/24`, as far as it is known. */
function describePlace(gap) {
    return [gap.bucket, gap.network].filter((part) => part !== null).join(' \u00b7 ');
}
const ENGINE_WORDS = { athena: 'Amazon Athena', embedded: 'the embedded engine' };
/** Where the records are that a merged report does not have. */
const EVIDENCE_OF_PARTS = 'The records behind the findings are in the report directories of the merged checks.';
/** The verdicts in words. */
const VERDICT_WORDS = {
    compliant: 'Compliant',
    'non-compliant': 'Non-compliant',
    inconclusive: 'Inconclusive',
};
/** Most reports that the command of a merged report names. */
const REPORTS_IN_COMMAND = 20;
/** Does not exist, so that a copied command fails until the user replaces it. */
const OTHER_REPORTS = 'OTHER-REPORTS';
/** A command for a POSIX shell that repeats the check over the same window, or the merge of the same reports. */
function makeRepeatCommand(report) {
    if (report.parts !== undefined)
        return makeMergeCommand(report.parts);
    const { settings, source, window } = report;
    const options = [];
    if (isListLong(settings.buckets))
        options.push(['buckets-file', 'buckets.txt']);
    else
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
    const words = ['s3-sigv4-check', 'check', ...source.locations.map(escapeHyphen)];
    // Athena is the default for logs on S3.
    if (source.engine === 'embedded' && (0,_model_log_location_js__WEBPACK_IMPORTED_MODULE_5__/* .isAnyOnS3 */ .W)(source.locations))
        options.push(['engine', 'embedded']);
    for (const [name, value] of options)
        words.push(`--${name}`, value);
    if (settings.ignoreRejected)
        words.push('--ignore-rejected');
    return words.map(quoteShellWord).join(' ');
}
function makeMergeCommand(parts) {
    const paths = parts.slice(0, REPORTS_IN_COMMAND).map(({ name }) => escapeHyphen(name));
    if (parts.length > REPORTS_IN_COMMAND)
        paths.push(OTHER_REPORTS);
    return ['s3-sigv4-check', 'merge', ...paths].map(quoteShellWord).join(' ');
}
/** A path that begins with a hyphen would be an option. One hyphen is standard input. */
function escapeHyphen(path) {
    return path.startsWith('-') && path !== '-' ? `./${path}` : path;
}
/** The title of the section with the command that repeats the check. */
const REPEAT_TITLE = 'Run it yourself';
/** What the user must add to the command. Empty if nothing is missing. */
function describeRepeatCommand({ source, settings, parts, gaps }) {
    if (parts !== undefined) {
        const left = parts.length - REPORTS_IN_COMMAND;
        return left > 0
            ? `The command names ${(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .formatNumber */ .ZV)(REPORTS_IN_COMMAND)} of ${(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(parts.length, 'report')}. Replace \`${OTHER_REPORTS}\` with the ${left === 1 ? 'path of the other report' : `paths of the ${(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .formatNumber */ .ZV)(left)} others`}: \`jq -r '.parts[${REPORTS_IN_COMMAND}:][].name' report.json\` lists ${left === 1 ? 'it' : 'them'}.`
            : '';
    }
    return [
        isListLong(settings.buckets)
            ? "`jq -r '.settings.buckets[]' report.json > buckets.txt` writes the list of buckets."
            : '',
        source.engine === 'athena'
            ? 'The command runs on Athena with your own credentials; add `--aws-region`, and `--workgroup` if it is not `primary`.'
            : (0,_model_log_location_js__WEBPACK_IMPORTED_MODULE_5__/* .isAnyOnS3 */ .W)(source.locations)
                ? 'The command reads the logs on S3 with your own credentials; add `--aws-region`.'
                : '',
        gaps.some(({ name }) => name === 'stale-logs')
            ? 'Add `--max-log-age`: the report does not keep its value.'
            : '',
    ]
        .filter((sentence) => sentence !== '')
        .join(' ');
}
/** Most buckets that the command names. */
const BUCKETS_IN_COMMAND = 20;
function isListLong(buckets) {
    return buckets.length > BUCKETS_IN_COMMAND;
}


Object.assign(__webpack_exports__, {
  B6: /* binding */ describeSource,
  BK: /* binding */ EVIDENCE_OF_PARTS,
  BV: /* binding */ listNextSteps,
  C3: /* binding */ makeTotalRows,
  Cc: /* binding */ describeWindowRead,
  Gt: /* binding */ countFindings,
  HE: /* binding */ REPEAT_TITLE,
  J: /* binding */ makeRepeatCommand,
  K9: /* binding */ formatMoment,
  M0: /* binding */ formatClientName,
  O2: /* binding */ describeWindow,
  OO: /* binding */ listMatchParts,
  Py: /* binding */ describeLargestCause,
  Rb: /* binding */ countCoveringExceptions,
  Rg: /* binding */ describeWindowOf,
  Tq: /* binding */ spellInput,
  XZ: /* binding */ describeVerdict,
  _G: /* binding */ VERDICT_WORDS,
  _K: /* binding */ countExcepted,
  aA: /* binding */ describeRepeatCommand,
  bR: /* binding */ describeCaveats,
  cg: /* binding */ describeSigner,
  df: /* binding */ describePlace,
  gC: /* binding */ describeExceptionState,
  ii: /* binding */ spellOption,
  qU: /* binding */ listOpenGaps,
  rl: /* binding */ hasDifferentWindows,
  uz: /* binding */ shortenAdvice,
  x9: /* binding */ describeWay,
});

/***/ }),

// ./lib/report/formats/display-width.js
1122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony import */ var string_width__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8662);


/**
 * The number of terminal columns of a text. Escape sequences take none. `PLAIN_TEXT`, the most common, needs no tables.
 */
var measureWidth = (function measureWidth(text) {
    return _escape_js__WEBPACK_IMPORTED_MODULE_1__/* .PLAIN_TEXT */ .Ff.test(text) ? text.length : string_width__WEBPACK_IMPORTED_MODULE_0__(text);
});


Object.assign(__webpack_exports__, {
  l: /* binding */ measureWidth,
});

/***/ }),

// ./lib/report/formats/escape.js
8662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* unused harmony export formatMarkdownCode */
/* harmony import */ var _runtime_lists_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(909);
/* harmony import */ var _runtime_memoize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2668);
/**
 * The text on one line, with every invisible character in the form `<U+202E>`. This is the escape for terminals: it
 * leaves no escape sequence, line end or tab. The escapes of the other media begin with it.
 */
var showInvisible = (function showInvisible(text) {
    if (PLAIN_TEXT.test(text))
        return text;
    return text.replace(makeUnseenPattern(), (character) => `<U+${character.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}>`);
});
/** Shortens a text to this many characters (code points). The last one is then an ellipsis. */
var cutText = (function cutText(text, characters) {
    const all = Array.from(text);
    return all.length <= characters ? text : `${all.slice(0, characters - 1).join('')}\u2026`;
});
/**
 * Prevents a runner from taking a line of a text for a workflow command. A runner reads standard output and standard
 * error. A command begins with `::` (after blanks), or contains `##[`. Source:
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
var escapeLogLines = (function escapeLogLines(text) {
    return escapeLogText(text).replace(COMMAND, '$1<U+003A>:');
});
/** Escapes a text before its layout as `escapeLogLines` does later, because the escapes take more columns. */
var escapeLogText = (function escapeLogText(text) {
    return text.replaceAll('##[', '#<U+0023>[');
});


/**
 * One escape function for each medium. Every text from a log is hostile, and passes one of these functions before it is
 * shown or stored. Three media have their functions elsewhere: YAML (`baseline.ts`), a shell (`content/words.ts`) and
 * SQL (`log-formats/athena.ts`, `engines/athena/sql/literals.ts`).
 */
/**
 * Characters that are invisible or that move other characters: control characters (C0, C1), format characters (bidi,
 * zero-width, tags), line and paragraph separators, half surrogate pairs, and letters without a shape.
 */
const UNSEEN = String.raw `[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]`;
/**
 * The characters `UNSEEN`. It is a function, because a set of Unicode properties takes a millisecond to build, and most
 * texts need none (`PLAIN_TEXT`).
 */
function makeUnseenPattern() {
    return new RegExp(UNSEEN, 'gu');
}
/**
 * Text without invisible characters, by ranges that need no Unicode tables: printable ASCII, and the other characters
 * of our own texts (middle dot, dashes, quotes, ellipses, lines and blocks). Each takes one column of a terminal.
 */
const PLAIN_TEXT = /^[ -~\u00b7\u2010-\u2027\u2500-\u259f]*$/;
/** A character that is not of such a text on several lines. Searching for one needs no memory, however long the text is. */
const NOT_OF_PLAIN_LINES = /[^\n -~\u00b7\u2010-\u2027\u2500-\u259f]/;
const COMMAND = /^((?:\s|\u001b\[[0-9;]*m)*)::/gm;
/**
 * JSON with the same meaning, in which every invisible character except its own line ends has the form `\u202e`. No
 * runner takes it for a workflow command.
 */
function escapeLogJson(json) {
    if (!NOT_OF_PLAIN_LINES.test(json) && !json.includes('##['))
        return json;
    const spellUnit = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
    return json
        .replaceAll('##[', '##\\u005b')
        .split('\n')
        .map((line) => PLAIN_TEXT.test(line)
        ? line
        : line.replace(makeUnseenPattern(), (character) => character.split('').map(spellUnit).join('')))
        .join('\n');
}
/** A Markdown code span. GitHub recognizes no mention, reference, address, emoji, HTML or formula in it. */
function formatMarkdownCode(text) {
    if (text === '')
        return '*empty*';
    return formatCodeSpan(showInvisible(text));
}
/**
 * Code in the cell of a table. GitHub breaks code only at blanks and hyphens. A longer word has a `<wbr>` where it can break,
 * so that the last columns stay on the page. A code span cannot hold that, so the word is one HTML element. Where a text has
 * signs that GitHub reads in HTML too, it becomes several code spans with `<wbr>` between them. A bar ends the cell unless a
 * backslash precedes it. A backslash of the text directly before a bar has no such form: the span ends there.
 * https://github.com/gjtorikian/html-pipeline/blob/main/lib/html_pipeline/sanitization_filter.rb
 */
function formatMarkdownCellCode(text) {
    if (text === '')
        return '*empty*';
    const shown = showInvisible(text);
    const pieces = splitLongWords(shown);
    if (pieces.length > 1 && ELEMENT_TEXT.test(shown))
        return `<code>${pieces.map((piece) => piece.replace(MARKDOWN_SIGN, spellEntity)).join('<wbr>')}</code>`;
    return shown
        .split(/(?<=\\)(?=\|)/)
        .map((part) => splitLongWords(part)
        .map((piece) => formatCodeSpan(piece).replaceAll('|', '\\|'))
        .join('<wbr>'))
        .join('<wbr>');
}
/**
 * A text that an HTML element can hold: ASCII without the signs from which GitHub makes addresses, mentions and formulas
 * after it has read entities.
 */
const ELEMENT_TEXT = /^(?!.*(?:www\.|:\/\/))[ -#%-?A-~]+$/i;
const MARKDOWN_SIGN = /[^A-Za-z0-9 ./:=,()'-]/g;
function spellEntity(sign) {
    return `&#${sign.charCodeAt(0)};`;
}
/** The places where every browser breaks code: after a blank, and after a hyphen between letters or digits. */
const CODE_BREAK = /(?<= )|(?<=[A-Za-z0-9]-)(?=[A-Za-z0-9])/;
/** Characters of a word that a cell shows on one line. */
const UNBROKEN_CHARACTERS = 15;
/**
 * Parts of a text, so that no word in them is longer. A part ends after `/`, `:` or a similar sign, or before a
 * capital.
 */
function splitLongWords(text) {
    const parts = [''];
    for (const word of text.split(CODE_BREAK)) {
        let rest = Array.from(word);
        while (rest.length > UNBROKEN_CHARACTERS) {
            const head = rest.slice(0, UNBROKEN_CHARACTERS);
            const end = head.findLastIndex((character, at) => BREAK_AFTER.test(character) ||
                (getLowerCase().test(character) && getUpperCase().test(rest[at + 1] ?? ''))) + 1;
            const taken = end > UNBROKEN_CHARACTERS / 3 ? end : UNBROKEN_CHARACTERS;
            parts[parts.length - 1] += rest.slice(0, taken).join('');
            parts.push('');
            rest = rest.slice(taken);
        }
        parts[parts.length - 1] += rest.join('');
    }
    return parts.filter((part) => part !== '');
}
const BREAK_AFTER = /[/:_.,=&?;|)>]/;
const getLowerCase = (0,_runtime_memoize_js__WEBPACK_IMPORTED_MODULE_0__/* .makePatternAtFirstUse */ .NZ)(String.raw `\p{Ll}`, 'u');
const getUpperCase = (0,_runtime_memoize_js__WEBPACK_IMPORTED_MODULE_0__/* .makePatternAtFirstUse */ .NZ)(String.raw `\p{Lu}`, 'u');
function formatCodeSpan(text) {
    const longestRun = Math.max(0, (0,_runtime_lists_js__WEBPACK_IMPORTED_MODULE_1__/* .findGreatest */ .PT)((text.match(/`+/g) ?? []).map((run) => run.length)));
    const fence = '`'.repeat(longestRun + 1);
    const isPadded = text.startsWith('`') ||
        text.endsWith('`') ||
        (text.startsWith(' ') && text.endsWith(' ') && /[^ ]/.test(text));
    return isPadded ? `${fence} ${text} ${fence}` : `${fence}${text}${fence}`;
}
/**
 * Prose in Markdown. Plain words stay unchanged. Texts between two backticks become code spans. So does every word that
 * has a meaning in Markdown or on GitHub (an address, a mention, a reference, a commit, markup).
 */
function escapeMarkdown(text) {
    return formatProse(text, formatMarkdownCode);
}
/** Prose in the cell of a table. */
function escapeMarkdownCell(text) {
    return formatProse(text, formatMarkdownCellCode);
}
function formatProse(text, makeCode) {
    const parts = text
        .split(/`([^`]+)`/)
        .flatMap((part, index) => index % 2 === 1 ? [makeCode(part)] : showInvisible(part).split(/( +)/).map(takeWord));
    // Two adjacent code spans would be read as one.
    return parts
        .reduce((all, part) => `${all}${all.endsWith('`') && part.startsWith('`') ? '<!-- -->' : ''}${part}`, '')
        .trim();
    function takeWord(word) {
        if (word === '' || word.startsWith(' '))
            return word.slice(0, 1);
        const [, before, core, after] = PUNCTUATED.exec(word);
        if (core === '' || /^[\u2013\u2014\u00b7]+$/.test(core))
            return word;
        if (!getPlainWord().test(core) || LINKED_WORD.test(core))
            return `${before}${makeCode(core)}${after}`;
        return getNumber().test(core) ? `${before}${core}${after.replace(/^[.)]/, '\\$&')}` : word;
    }
}
const PUNCTUATED = /^([(\u201c\u2018"]*)(.*?)([.,;:?)\u201d\u2019"\u2026]*)$/su;
const getNumber = (0,_runtime_memoize_js__WEBPACK_IMPORTED_MODULE_0__/* .makePatternAtFirstUse */ .NZ)(String.raw `^\p{N}+$`, 'u');
/**
 * Letters and digits, with hyphens or apostrophes between them, or with the commas and dots of numbers. Also a time of
 * day.
 */
const getPlainWord = (0,_runtime_memoize_js__WEBPACK_IMPORTED_MODULE_0__/* .makePatternAtFirstUse */ .NZ)(String.raw `^(?:[\p{L}\p{M}\p{N}]+(?:[-\u2019'][\p{L}\p{M}\p{N}]+)*|\p{N}+(?:[.,]\p{N}+)*|\d\d:\d\d:\d\dZ)$`, 'u');
/** `GH-26` and its like, commits. Source: https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls */
const LINKED_WORD = /[a-z]-[0-9]|^[0-9a-f]{7,}$/i;
/** A label in a Mermaid chart, between double quotes. Source: https://mermaid.js.org/syntax/flowchart.html#entity-codes-to-escape-characters */
function escapeMermaid(text) {
    return showInvisible(text).replace(getNotOfLabel(), (character) => `#${character.codePointAt(0)};`);
}
const getNotOfLabel = (0,_runtime_memoize_js__WEBPACK_IMPORTED_MODULE_0__/* .makePatternAtFirstUse */ .NZ)(String.raw `[^\p{L}\p{N} .,:+-]`, 'gu');
/** HTML text, or the value of an attribute in quotes of either kind. */
function escapeHtml(text) {
    return showInvisible(text).replace(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`);
}
/**
 * A cell of CSV before it is quoted. Spreadsheets read a cell with such a start as a formula. A spreadsheet can also
 * read `;`, a tab or a line end as the end of a cell, and begins a new cell after it. The guard is an apostrophe.
 * Apostrophes of the text get a guard as well, so that `removeGuards` can remove all. A single `-`, which means no
 * value in a log, stays unchanged. Source: https://owasp.org/www-community/attacks/CSV_Injection
 */
function escapeCsvCell(text) {
    if (text === '-')
        return text;
    const inner = text.replace(INNER_UNGUARDED, "$1'");
    return FORMULA.test(inner) ? `'${inner}` : inner;
}
/** The text from which a cell was made. */
function removeGuards(cell) {
    return cell.replace(GUARD, '').replace(INNER_GUARDED, '$1');
}
const FORMULA = /^'*[=+\-@\uff1d\uff0b\uff0d\uff20\t\r]/;
const GUARD = /^'(?='*[=+\-@\uff1d\uff0b\uff0d\uff20\t\r])/;
const INNER_UNGUARDED = /([;\t\r\n]"*)(?='*[=+\-@\uff1d\uff0b\uff0d\uff20\t\r])/g;
const INNER_GUARDED = /([;\t\r\n]"*)'(?='*[=+\-@\uff1d\uff0b\uff0d\uff20\t\r])/g;


Object.assign(__webpack_exports__, {
  FH: /* binding */ makeUnseenPattern,
  FV: /* binding */ escapeMarkdown,
  Ff: /* binding */ PLAIN_TEXT,
  Fw: /* binding */ escapeMermaid,
  IN: /* binding */ cutText,
  Vf: /* binding */ escapeMarkdownCell,
  Vv: /* binding */ removeGuards,
  YU: /* binding */ formatMarkdownCellCode,
  ZD: /* binding */ escapeHtml,
  dD: /* binding */ escapeLogText,
  jQ: /* binding */ showInvisible,
  lF: /* binding */ escapeLogLines,
  mL: /* binding */ escapeLogJson,
  u5: /* binding */ escapeCsvCell,
  yo: /* binding */ CODE_BREAK,
});

/***/ }),

// ./lib/report/formats/progress-lines.js
648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony import */ var _model_figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6536);
/* harmony import */ var _runtime_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7642);


const LINE_EVERY_MILLISECONDS = 5_000;
/** The current phase and its progress, in one line. */
function formatProgress(progress, seconds) {
    const { phase, bytesDone, bytesTotal, objectsDone, objectsTotal, secondsLeft } = progress;
    const parts = [phase];
    if (objectsDone !== undefined && objectsTotal !== undefined)
        parts.push(`${(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(objectsDone)} of ${(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(objectsTotal)} log objects`);
    if (bytesDone !== null && bytesTotal !== null && bytesTotal > 0) {
        const percent = Math.min(100, Math.floor((100 * bytesDone) / bytesTotal));
        parts.push(`${(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(bytesDone)} of ${(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(bytesTotal)} (${percent} %)`);
    }
    else if (bytesDone !== null) {
        parts.push((0,_model_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(bytesDone));
    }
    const left = secondsLeft === undefined ? '' : `, about ${formatDuration(secondsLeft)} to go`;
    return `${parts.join(': ')}, ${formatDuration(seconds)}${left}`;
}
/** Writes a plain line every few seconds while the work progresses. */
function createProgressLines(write, started = (0,_runtime_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .readMonotonicMilliseconds */ .Z)()) {
    let latest = null;
    let timer = null;
    return {
        update(progress) {
            latest = progress;
            timer ??= setInterval(() => {
                write(formatProgress(latest, ((0,_runtime_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .readMonotonicMilliseconds */ .Z)() - started) / 1000));
            }, LINE_EVERY_MILLISECONDS).unref();
        },
        writeAside: (write) => write(),
        end() {
            if (timer !== null)
                clearInterval(timer);
        },
    };
}
function formatDuration(seconds) {
    const whole = Math.floor(seconds);
    const minutes = Math.floor(whole / 60);
    return minutes === 0 ? `${whole} s` : `${minutes} min ${whole % 60} s`;
}


Object.assign(__webpack_exports__, {
  V: /* binding */ formatProgress,
  n: /* binding */ createProgressLines,
});

/***/ }),

// ./lib/report/formats/terminal.js
2261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* unused harmony export wrap */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _model_figures_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(6536);
/* harmony import */ var _runtime_lists_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(909);
/* harmony import */ var _content_also_seen_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2805);
/* harmony import */ var _content_cause_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(453);
/* harmony import */ var _content_change_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7214);
/* harmony import */ var _content_deny_words_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(6928);
/* harmony import */ var _content_exceptions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(348);
/* harmony import */ var _content_gaps_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7515);
/* harmony import */ var _content_headline_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5778);
/* harmony import */ var _content_parts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5086);
/* harmony import */ var _content_refused_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9944);
/* harmony import */ var _content_section_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(1619);
/* harmony import */ var _content_targets_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8058);
/* harmony import */ var _content_totals_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2549);
/* harmony import */ var _content_trend_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6863);
/* harmony import */ var _content_words_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7813);
/* harmony import */ var _display_width_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1122);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(8662);



















/** The text as the terminal shows it, so that its width is correct. */
var showInvisible = (function showInvisible(text) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_14__/* .escapeLogText */ .dD)((0,_escape_js__WEBPACK_IMPORTED_MODULE_14__/* .showInvisible */ .jQ)(text));
});
/**
 * The report for a terminal: readable at 80 columns and without color; ends with a line end. The verdict is its first
 * line and its last. At most `MOST_LINES` lines, whatever the width.
 */
var renderTerminalReport = (function renderTerminalReport(report, options) {
    for (const room of ROOMS) {
        const text = joinBlocks(renderBlocks(report, room, options));
        if (countLines(text) <= MOST_LINES)
            return text;
    }
    const blocks = renderBlocks(report, ROOMS.at(-1), options);
    for (let rank = (0,_runtime_lists_js__WEBPACK_IMPORTED_MODULE_15__/* .findGreatest */ .PT)(blocks.map((block) => block.rank)); rank > 0; rank--) {
        const text = joinBlocks(blocks.filter((block) => block.rank < rank));
        if (countLines(text) <= MOST_LINES)
            return text;
    }
    return joinBlocks(renderShortest(report, options));
});
var joinBlocks = (function joinBlocks(blocks) {
    const texts = blocks.map((({ text }) => text)).filter(((text) => text !== ''));
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_14__/* .escapeLogLines */ .lF)(`${texts.join('\n\n')}\n`);
});
var countLines = (function countLines(text) {
    return text.split('\n').length - 1;
});
var makePage = (function makePage(room, { columns, hasColor, reportDirectory }) {
    return {
        width: Math.min(Math.max(columns, NARROWEST), WIDEST),
        paint: createPainter(hasColor),
        room,
        hasFiles: reportDirectory !== null,
    };
});
/** A sentence about what `report.json` lists, for a check that writes such a file, or only can print it. */
var describeReportJson = (function describeReportJson(sentence, { hasFiles }) {
    return sentence.replace(/\b(in|see|that) `report\.json`/, hasFiles ? '$1 report.json' : '$1 the output of --format json');
});
var renderBlocks = (function renderBlocks(report, room, options) {
    const page = makePage(room, options);
    const isCompliant = report.verdict === 'compliant';
    return [
        { text: renderHeadline(report, page, options), rank: 0 },
        { text: isCompliant ? renderExceptions(report, page) : '', rank: 3 },
        { text: renderChange(report, page), rank: 3 },
        { text: renderCauses(report, page), rank: 2 },
        { text: isCompliant ? '' : renderExceptions(report, page), rank: 4 },
        { text: renderGaps(report, page), rank: 2 },
        {
            text: renderTable((0,_content_targets_js__WEBPACK_IMPORTED_MODULE_9__/* .makeTargetSection */ .P9)(report, { rows: room.targets, characters: 80 }), page, {
                dropped: ['Unsigned', 'Unknown', 'Missing', 'Last seen', 'Verdict'],
            }),
            rank: 3,
        },
        {
            text: renderTable((0,_content_parts_js__WEBPACK_IMPORTED_MODULE_7__/* .makePartSection */ .F)(report, { rows: room.targets, characters: 60 }), page, {
                dropped: ['Log objects', 'Window'],
            }),
            rank: 4,
        },
        { text: renderTrend(report, page), rank: 6 },
        { text: renderDenialPreview(report, page, options), rank: 5 },
        { text: renderAlsoSeen(report, page), rank: 7 },
        { text: renderTotals(report, page), rank: 6 },
        { text: renderNext(report, page, options), rank: 1 },
        { text: renderLastLine(report, page), rank: 0 },
    ];
});
var createPainter = (function createPainter(hasColor) {
    return hasColor ? (styles, text) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(styles, text, { validateStream: false }) : ((_, text) => text);
});
var renderHeadline = (function renderHeadline(report, { width, paint }, { spell = _content_words_js__WEBPACK_IMPORTED_MODULE_12__/* .spellOption */ .ii }) {
    const { largest } = (0,_content_headline_js__WEBPACK_IMPORTED_MODULE_6__/* .makeHeadline */ .d)(report, spell);
    const facts = [
        ['Checked', (0,_content_words_js__WEBPACK_IMPORTED_MODULE_12__/* .describeWindowOf */ .Rg)(report)],
        ['Read', (0,_content_words_js__WEBPACK_IMPORTED_MODULE_12__/* .describeSource */ .B6)(report)],
        [
            'Records',
            report.source.oldestRecord === null
                ? 'none'
                : `${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_12__/* .formatMoment */ .K9)(report.source.oldestRecord)} to ${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_12__/* .formatMoment */ .K9)(report.source.newestRecord)}`,
        ],
    ];
    // The section of targets shows each target that needs attention.
    if (report.buckets.length > 0 && !(0,_content_targets_js__WEBPACK_IMPORTED_MODULE_9__/* .hasTargetSection */ .zJ)(report))
        facts.push(['Buckets', (0,_content_targets_js__WEBPACK_IMPORTED_MODULE_9__/* .describeBucketStates */ .u_)(report)]);
    if (report.scan.bytesScanned !== null)
        facts.push(['Scanned', `${(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_16__/* .formatBytes */ .z3)(report.scan.bytesScanned)} by Athena`]);
    const notes = renderBullets(listNotes(report).map(showInvisible), width);
    return [
        ...renderVerdict(report, { width, paint }),
        '',
        ...renderPairs([...largest.map((([name, words]) => [name, showInvisible(words)])), ...facts], width, '', paint),
        ...(notes.length === 0 ? [] : ['', ...notes]),
    ].join('\n');
});
var listNotes = (function listNotes(report) {
    return [...(0,_content_words_js__WEBPACK_IMPORTED_MODULE_12__/* .describeCaveats */ .bR)(report), (0,_content_parts_js__WEBPACK_IMPORTED_MODULE_7__/* .describeSigV4Regions */ .O)(report)].filter(((note) => note !== ''));
});
var renderVerdict = (function renderVerdict(report, { width, paint }) {
    const { tone, label, sentence } = (0,_content_headline_js__WEBPACK_IMPORTED_MODULE_6__/* .makeHeadline */ .d)(report, _content_words_js__WEBPACK_IMPORTED_MODULE_12__/* .spellOption */ .ii);
    const [name, rest] = split(label);
    const verdict = `${name.toUpperCase()}${rest}.`;
    const lines = wrap(`${verdict} ${showInvisible(sentence)}`, width);
    return paintStart(lines, verdict, ((words) => paint(['bold', VERDICT_STYLE[tone]], words)));
});
/** Paints a text at the start of wrapped lines, which can be longer than the first of them. */
var paintStart = (function paintStart(lines, start, paint) {
    let left = start.replaceAll(' ', '').length;
    return lines.map(((line) => {
        let end = 0;
        for (; end < line.length && left > 0; end++)
            if (line[end] !== ' ')
                left--;
        return end === 0 ? line : `${paint(line.slice(0, end))}${line.slice(end)}`;
    }));
});
/** The verdict's name, and what the label adds to it. */
var split = (function split(label) {
    const end = /^[A-Za-z-]+/.exec(label)?.[0].length ?? 0;
    return [label.slice(0, end), label.slice(end)];
});
/** The verdict again, for readers of the end of a log. */
var renderLastLine = (function renderLastLine(report, page) {
    return renderVerdict(report, page).join('\n');
});
var renderChange = (function renderChange(report, page) {
    const { width, paint, room } = page;
    const found = (0,_content_change_js__WEBPACK_IMPORTED_MODULE_3__/* .makeChange */ .n)(report, room.changed);
    if (found === null)
        return '';
    const { title, sentence, items, left, caveats: notes } = found;
    return renderSection(title, { width, paint }, [
        ...indentSentence(sentence, width),
        ...renderBullets([
            ...items.map(({ kind, words }) => `${kind}: ${showInvisible(words)}`),
            ...(left === '' ? [] : [describeReportJson(left, page)]),
            ...notes,
        ], width),
    ]);
});
var renderCauses = (function renderCauses(report, page) {
    const { width, paint, room } = page;
    const isWide = width >= WIDE;
    const found = (0,_content_cause_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .makeCauseSection */ .hw)(report, { rows: room.causes, characters: 60, isCompact: !isWide });
    if (found === null)
        return '';
    const rows = (0,_content_cause_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .listCauses */ .Nm)(report, room.details);
    // The advice stands below the table, where it has the width of the terminal.
    const left = ['What to change', ...(isWide ? [] : ['Refused per day if denied', 'Last seen'])];
    const table = left.reduce(_content_section_js__WEBPACK_IMPORTED_MODULE_17__/* .removeColumn */ .$S, isWide ? found : (0,_content_cause_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .moveDayBelow */ .vU)(found));
    const numbered = {
        ...table,
        sentences: [],
        columns: [{ title: '#', kind: 'figure', isKept: true }, ...table.columns],
        rows: table.rows.map(((row, index) => ({
            ...row,
            cells: [{ sort: null, lines: [[{ kind: 'text', text: String(index + 1) }]] }, ...row.cells],
        }))),
    };
    return [
        renderTable(numbered, page, { dropped: ['Refused per day if denied', 'Owner'] }),
        renderSection('What to change', { width, paint }, [
            ...(room.isDetailFull
                ? rows.flatMap(((cause, index) => renderCauseDetails(cause, index + 1, page)))
                : listChanges(rows, page)),
            ...indentSentence(found.sentences.join(' '), width),
        ]),
    ].join('\n\n');
});
/** What to change, each change once, with the numbers of its causes. */
var listChanges = (function listChanges(causes, { width, room }) {
    const numbers = new Map();
    causes.forEach(((cause, index) => {
        const advice = showInvisible((0,_content_section_js__WEBPACK_IMPORTED_MODULE_17__/* .shortenProse */ .Xx)((0,_content_words_js__WEBPACK_IMPORTED_MODULE_12__/* .shortenAdvice */ .uz)(cause), { characters: room.adviceCharacters }));
        const known = numbers.get(advice);
        if (known === undefined)
            numbers.set(advice, [index + 1]);
        else
            known.push(index + 1);
    }));
    const labels = Array.from(numbers.values(), ((all) => all.join(', ')));
    const indent = (0,_runtime_lists_js__WEBPACK_IMPORTED_MODULE_15__/* .findGreatest */ .PT)(labels.map(((label) => label.length))) + 4;
    if (width - indent < ADVICE_COLUMNS)
        return [...numbers.keys()].flatMap((advice, at) => [
            ...wrap(labels[at], width - 2).map((line) => `  ${line}`),
            ...wrap(advice, width - 4).map((line) => `    ${line}`),
        ]);
    return [...numbers.keys()].flatMap(((advice, at) => wrap(advice, width - indent).map(((line, index) => `${(index === 0 ? `  ${labels[at]}` : '').padEnd(indent)}${line}`))));
});
var renderCauseDetails = (function renderCauseDetails(cause, number, { width, paint }) {
    const moreVersions = cause.versionCount - cause.versions.length;
    const versions = cause.versions.length === 0
        ? ''
        : ` ${cause.versions.map(showInvisible).join(', ')}${moreVersions > 0 ? ` and ${(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_16__/* .formatNumber */ .ZV)(moreVersions)} more` : ''}`;
    const advice = showInvisible((0,_escape_js__WEBPACK_IMPORTED_MODULE_14__/* .cutText */ .IN)(cause.advice, 600));
    const name = showInvisible((0,_content_words_js__WEBPACK_IMPORTED_MODULE_12__/* .formatClientName */ .M0)(cause));
    const way = (0,_content_words_js__WEBPACK_IMPORTED_MODULE_12__/* .describeWay */ .x9)(cause);
    const title = wrap(`${name}${versions}${way === '' ? '' : `, ${way}`}`, width - 4);
    return [
        ...paintStart(title, name, ((words) => paint('bold', words))).map(((line, index) => `${(index === 0 ? String(number).padStart(2) : '').padEnd(4)}${line}`)),
        ...renderPairs([
            ['change', advice],
            [
                'requester',
                cause.requester === '-' ? '- (not known to S3)' : showInvisible((0,_escape_js__WEBPACK_IMPORTED_MODULE_14__/* .cutText */ .IN)(cause.requester, 300)),
            ],
            ...formatList('bucket', cause.buckets.slice(0, 3), cause.bucketCount),
            ...formatList('remote IP', cause.remoteIps, cause.remoteIpCount),
            ...formatList('user agent', cause.userAgents, cause.userAgentCount),
            ...formatList('log object', cause.logObjects.slice(0, 1), cause.logObjectCount, cause.isLogObjectCountExact),
        ], width, '    ', paint),
    ];
});
/** The examples, one per line, and the number of others of all `count`, or of at least so many. */
var formatList = (function formatList(label, examples, count, isExact = true) {
    const lines = examples.map(((text) => (text === '' ? '(empty)' : showInvisible((0,_escape_js__WEBPACK_IMPORTED_MODULE_14__/* .cutText */ .IN)(text, 300)))));
    if (count > examples.length)
        lines.push(`and ${isExact ? '' : 'at least '}${(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_16__/* .formatNumber */ .ZV)(count - examples.length)} more`);
    return lines.map(((text, index) => [index === 0 ? label : '', text]));
});
var renderExceptions = (function renderExceptions(report, page) {
    return renderTable((0,_content_exceptions_js__WEBPACK_IMPORTED_MODULE_4__/* .makeExceptionSection */ .R)(report, { rows: page.room.exceptions, characters: page.room.characters }), page, { dropped: [] });
});
var renderGaps = (function renderGaps(report, page) {
    const { width, paint, room } = page;
    const groups = (0,_content_gaps_js__WEBPACK_IMPORTED_MODULE_5__/* .groupGaps */ .RO)(report);
    if (groups.length === 0)
        return '';
    const lines = groups
        .slice(0, room.gaps)
        .flatMap(({ name, accepted, places, count, message, gaps: all }) => {
        const [gap] = all;
        const where = places === '' && gap !== undefined
            ? showInvisible((0,_escape_js__WEBPACK_IMPORTED_MODULE_14__/* .cutText */ .IN)((0,_content_words_js__WEBPACK_IMPORTED_MODULE_12__/* .describePlace */ .df)(gap), room.characters))
            : places;
        const notes = [
            accepted ? ' (accepted)' : '',
            count === null ? '' : ` (${(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_16__/* .formatCount */ .B4)(count, name === 'unreadable-files' ? 'file' : 'record')})`,
            where === '' ? '' : `: ${where}`,
        ].join('');
        const title = wrap(`${name}${notes}`, width - 4);
        const samples = all.flatMap((one) => one.samples).slice(0, room.samples);
        return [
            ...paintStart(title, name, (words) => paint(accepted ? 'dim' : ['bold', 'yellow'], words)).map((line, index) => `${index === 0 ? '  ' : '    '}${line}`),
            ...wrap(showInvisible((0,_content_section_js__WEBPACK_IMPORTED_MODULE_17__/* .shortenProse */ .Xx)(message, { characters: room.adviceCharacters })), width - 4).map((line) => `    ${line}`),
            ...samples.flatMap(({ logObject, record }) => renderPairs([
                ['in', showInvisible((0,_escape_js__WEBPACK_IMPORTED_MODULE_14__/* .cutText */ .IN)(logObject, 200))],
                ['line', showInvisible((0,_escape_js__WEBPACK_IMPORTED_MODULE_14__/* .cutText */ .IN)(record, 200))],
            ], width, '    ', paint)),
        ];
    });
    return renderSection('Gaps: what the logs do not prove', { width, paint }, [
        ...lines,
        ...indentSentence(groups.length > room.gaps
            ? describeReportJson(`\u2026 and ${(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_16__/* .formatCount */ .B4)(groups.length - room.gaps, 'more kind')}; all of them are in \`report.json\`.`, page)
            : '', width),
    ]);
});
/** A row of bars for each signature, with its own scale. A day without such requests is a dot. */
var renderTrend = (function renderTrend(report, { width, paint }) {
    const room = Math.max(width - 40, 10);
    const periods = (0,_content_trend_js__WEBPACK_IMPORTED_MODULE_11__/* .makeTrend */ .W$)(report.daily, room);
    if (periods.length < 2)
        return '';
    const shown = (0,_content_trend_js__WEBPACK_IMPORTED_MODULE_11__/* .selectSignatures */ .g4)(periods);
    const names = (0,_runtime_lists_js__WEBPACK_IMPORTED_MODULE_15__/* .findGreatest */ .PT)(shown.map((({ name }) => name.length)));
    const barWidth = Math.min(Math.max(Math.floor(room / periods.length), 1), 4);
    const lines = shown.map((({ key, name }) => {
        const counts = periods.map(((period) => period[key]));
        const most = (0,_runtime_lists_js__WEBPACK_IMPORTED_MODULE_15__/* .findGreatest */ .PT)(counts);
        const bars = counts
            .map(((count) => (count === 0 ? '\u00b7' : SPARKS[Math.ceil((count / most) * SPARKS.length) - 1])))
            .map(((bar) => (barWidth === 1 ? bar : `${bar.repeat(barWidth - 1)} `)))
            .join('');
        const lowest = (0,_runtime_lists_js__WEBPACK_IMPORTED_MODULE_15__/* .findLeast */ .z0)(counts);
        const range = most === 0
            ? 'none'
            : lowest === most
                ? (0,_model_figures_js__WEBPACK_IMPORTED_MODULE_16__/* .formatNumber */ .ZV)(most)
                : `${(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_16__/* .formatNumber */ .ZV)(lowest)} to ${(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_16__/* .formatNumber */ .ZV)(most)}`;
        const style = key === 'sigV2' ? 'red' : key === 'sigV4' ? 'green' : 'dim';
        const start = `  ${name.padEnd(names)}  `;
        const end = `${barWidth === 1 ? '  ' : ' '}${range}`;
        return {
            columns: start.length + bars.length + end.length,
            line: `${start}${most === 0 ? bars : paint(style, bars)}${end}`,
        };
    }));
    if (lines.some((({ columns }) => columns > width)))
        return '';
    const [first, last] = [periods[0], periods.at(-1)];
    return renderSection(`Requests ${(0,_content_trend_js__WEBPACK_IMPORTED_MODULE_11__/* .describePeriodLength */ .VM)(periods)}, ${first.from} to ${last.to}`, { width, paint }, lines.map((({ line }) => line)));
});
var renderDenialPreview = (function renderDenialPreview(report, { width, paint }, { spell = _content_words_js__WEBPACK_IMPORTED_MODULE_12__/* .spellOption */ .ii }) {
    const preview = (0,_content_refused_js__WEBPACK_IMPORTED_MODULE_8__/* .previewDenial */ .Oe)(report);
    if (preview.denied.length === 0)
        return '';
    const option = report.parts === undefined ? '--policy' : '`s3-sigv4-check check \u2026 --policy`';
    return renderSection('If SigV2 were denied now', { width, paint }, [
        ...indentSentence(showInvisible((0,_content_deny_words_js__WEBPACK_IMPORTED_MODULE_18__/* .describeDenialPreview */ .di)(preview)), width),
        ...indentSentence(`${spell === _content_words_js__WEBPACK_IMPORTED_MODULE_12__/* .spellOption */ .ii ? `${option} prints the bucket, service control and resource control policies` : 'The job summary holds the policies'} that deny it. They also stop clients that these logs do not show.`, width),
    ]);
});
var renderAlsoSeen = (function renderAlsoSeen(report, page) {
    const { width, paint, room } = page;
    const sections = (0,_content_also_seen_js__WEBPACK_IMPORTED_MODULE_1__/* .makeAlsoSeenSections */ .vm)(report, { rows: room.alsoSeen, characters: 100 });
    if (sections.length === 0)
        return '';
    const lines = sections.flatMap((({ title, sentences, rows, left }) => [
        ...indentSentence(`${title}. ${room.alsoSeen === 0 ? '' : sentences.join(' ')}`.trim(), width),
        ...renderBullets(rows.map((({ cells }) => {
            const [agent, requester, tls, requests, bucket, address] = cells.map(renderCell);
            const who = requester === '-' ? '' : ` of ${requester}`;
            return `${requests} by ${agent}${who}, from ${address} to ${bucket}${tls === '' ? '' : `, ${tls}`}`;
        })), width),
        ...(room.alsoSeen === 0
            ? []
            : indentSentence(describeReportJson(left.join(' '), page).replaceAll('`', ''), width)),
    ]));
    return renderSection(_content_also_seen_js__WEBPACK_IMPORTED_MODULE_1__/* .ALSO_SEEN_TITLE */ .NS, { width, paint }, [
        ...indentSentence(_content_also_seen_js__WEBPACK_IMPORTED_MODULE_1__/* .ALSO_SEEN_SENTENCE */ .k1, width),
        ...lines,
    ]);
});
var renderTotals = (function renderTotals(report, { width, paint }) {
    const { title, rows } = (0,_content_totals_js__WEBPACK_IMPORTED_MODULE_10__/* .makeTotalSection */ .g)(report);
    const texts = rows
        .map((({ cells }) => cells.map(renderCell)))
        .map((([name, count]) => [name.replace(/^\u2014/, ' '), count]));
    const names = (0,_runtime_lists_js__WEBPACK_IMPORTED_MODULE_15__/* .findGreatest */ .PT)(texts.map((([name]) => name.length)));
    const figures = (0,_runtime_lists_js__WEBPACK_IMPORTED_MODULE_15__/* .findGreatest */ .PT)(texts.map((([, count]) => count.length)));
    const isNarrow = names + figures + 2 * GAP_BETWEEN > width;
    return renderSection(title, { width, paint }, texts.flatMap((([name, count]) => isNarrow
        ? wrap(`${name.trim()}: ${count}`, width - 2).map((line) => `  ${line}`)
        : [`  ${name.padEnd(names)}  ${count.padStart(figures)}`])));
});
var renderNext = (function renderNext(report, { width, paint }, { spell = _content_words_js__WEBPACK_IMPORTED_MODULE_12__/* .spellOption */ .ii, reportDirectory }) {
    const steps = (0,_content_words_js__WEBPACK_IMPORTED_MODULE_12__/* .listNextSteps */ .BV)(report, spell).map(showInvisible);
    const isMerged = report.parts !== undefined;
    const content = isMerged ? 'the full report' : 'the full report and its evidence';
    if (reportDirectory !== null)
        steps.push(`Open ${showInvisible(reportDirectory)}/report.html for ${content}.`);
    else if (report.verdict === 'non-compliant' && !isMerged)
        steps.push(`For the records behind the findings: ${spell('report-directory', 'DIR')}`);
    if (report.verdict === 'non-compliant' && isMerged)
        steps.push(_content_words_js__WEBPACK_IMPORTED_MODULE_12__/* .EVIDENCE_OF_PARTS */ .BK);
    return renderSection('Next', { width, paint }, renderBullets(steps, width));
});
var indentSentence = (function indentSentence(sentence, width) {
    return sentence === '' ? [] : wrap(sentence, width - 2).map(((line) => `  ${line}`));
});
var renderBullets = (function renderBullets(sentences, width) {
    return sentences.flatMap(((sentence) => wrap(sentence, width - 4).map(((line, index) => `  ${index === 0 ? '-' : ' '} ${line}`))));
});
var renderSection = (function renderSection(title, { width, paint }, lines) {
    return [...wrap(title, width).map(((line) => paint('bold', line))), ...lines].join('\n');
});
/** Labels and their values, both wrapped, in two columns. */
var renderPairs = (function renderPairs(rows, width, indent, paint) {
    const widest = (0,_runtime_lists_js__WEBPACK_IMPORTED_MODULE_15__/* .findGreatest */ .PT)(rows.map((([label]) => label.length)));
    const longestWord = (0,_runtime_lists_js__WEBPACK_IMPORTED_MODULE_15__/* .findGreatest */ .PT)(rows.flatMap((([label]) => label.split(' '))).map(((word) => word.length)));
    const labels = Math.min(widest, Math.max(longestWord, Math.floor((width - indent.length) / 3)));
    const values = width - indent.length - labels - GAP_BETWEEN;
    if (values < VALUE_COLUMNS)
        return renderStackedPairs(rows, width, paint);
    return rows.flatMap((([label, value]) => {
        const names = wrap(label, labels);
        const lines = wrap(value, values);
        return Array.from({ length: Math.max(names.length, lines.length) }, ((_, at) => {
            const name = names[at] ?? '';
            const space = ' '.repeat(labels + GAP_BETWEEN - name.length);
            return `${indent}${name === '' ? '' : paint('dim', name)}${space}${lines[at] ?? ''}`.trimEnd();
        }));
    }));
});
/** Lines of at most `width` columns. A longer word is broken. */
var wrap = (function wrap(text, width) {
    const lines = [];
    let line = '';
    let used = 0;
    const flush = (() => {
        lines.push(line);
        line = '';
        used = 0;
    });
    for (const word of text.split(' ')) {
        const wide = (0,_display_width_js__WEBPACK_IMPORTED_MODULE_13__/* .measureWidth */ .l)(word);
        if (line !== '' && used + 1 + wide > width)
            flush();
        if (wide <= width) {
            line = line === '' ? word : `${line} ${word}`;
            used = used === 0 ? wide : used + 1 + wide;
            continue;
        }
        for (const piece of splitWord(word, width)) {
            const columns = (0,_display_width_js__WEBPACK_IMPORTED_MODULE_13__/* .measureWidth */ .l)(piece);
            if (used + columns > width)
                flush();
            line += piece;
            used += columns;
        }
    }
    if (line !== '' || lines.length === 0)
        flush();
    return lines;
});
/** The breaks of a long word: after each slash of a path, and at any character of a longer part. */
var splitWord = (function splitWord(word, width) {
    return word.split(/(?<=\/)/).flatMap(((part) => ((0,_display_width_js__WEBPACK_IMPORTED_MODULE_13__/* .measureWidth */ .l)(part) <= width ? [part] : Array.from(part))));
});
var renderPiece = (function renderPiece({ text }) {
    return showInvisible(text);
});
var renderCell = (function renderCell({ lines }) {
    return lines.map(((pieces) => pieces.map(renderPiece).join(''))).join(' ');
});
/** The columns that have the same text in every row become one sentence. At least one column stays. */
var removeRepetition = (function removeRepetition(found) {
    const { columns, rows, sentences } = found;
    if (rows.length < 2)
        return found;
    const repeated = columns.filter(((_, at) => new Set(rows.map(((row) => renderCell(row.cells[at])))).size === 1));
    const same = repeated.length === columns.length ? repeated.slice(1) : repeated;
    if (same.length === 0)
        return found;
    const words = same.map((column) => {
        const cell = rows[0]?.cells[columns.indexOf(column)];
        return `${column.title}: ${joinLines(cell.lines.map((pieces) => pieces.map(({ text }) => text).join('')))}`;
    });
    const others = same.reduce((all, { title }) => (0,_content_section_js__WEBPACK_IMPORTED_MODULE_17__/* .removeColumn */ .$S)(all, title), found);
    return { ...others, sentences: [...sentences, `The same in every row shown: ${words.join('; ')}.`] };
});
/** A section as a table, or, where the words of a row do not fit side by side, as a list of its rows. */
var renderTable = (function renderTable(found, page, { dropped }) {
    /** The width of each column in which no cell breaks; a title has the width that is given for it. */
    var measureColumns = (function measureColumns(measureTitle) {
        return columns.map((({ title: name, kind }, at) => Math.max(measureTitle(name, kind), (0,_runtime_lists_js__WEBPACK_IMPORTED_MODULE_15__/* .findGreatest */ .PT)(cells.flatMap(((row) => row[at])).map(_display_width_js__WEBPACK_IMPORTED_MODULE_13__/* .measureWidth */ .l)))));
    });
    /**
     * Narrows columns until all fit. Each step takes the column whose narrowing adds the fewest lines, and of equal ones
     * the widest.
     */
    var narrowColumns = (function narrowColumns(from, to) {
        var countTableLines = (function countTableLines(all) {
            const ofColumns = [...shown].map(((at) => measureHeights(at, all[at])));
            return cells.reduce(((sum, _, row) => sum + (0,_runtime_lists_js__WEBPACK_IMPORTED_MODULE_15__/* .findGreatest */ .PT)(ofColumns.map(((lines) => lines[row])))), 0);
        });
        /** The lines of each cell of a column of this width. */
        var measureHeights = (function measureHeights(at, columns) {
            const known = heights[at]?.get(columns);
            if (known !== undefined)
                return known;
            const lines = cells.map(((row) => row[at].reduce(((sum, line) => sum + wrap(line, columns).length), 0)));
            heights[at]?.set(columns, lines);
            return lines;
        });
        // No column can have more than the others leave.
        const widths = from.map(((natural, at) => Math.min(natural, width - sumWidths(to) + to[at])));
        const heights = columns.map((() => new Map()));
        while (sumWidths(widths) > width) {
            const spare = [...shown].filter(((at) => widths[at] > to[at]));
            const linesWithout = new Map(spare.map(((at) => [at, countTableLines(widths.with(at, widths[at] - 1))])));
            const best = spare.reduce(((a, b) => {
                const more = linesWithout.get(b) - linesWithout.get(a);
                return more < 0 || (more === 0 && widths[b] > widths[a]) ? b : a;
            }));
            widths[best] = widths[best] - 1;
        }
        return widths;
    });
    var makeTableBody = (function makeTableBody(widths) {
        /** The lines of a row. Their number is that of its tallest cell. */
        var makeRowLines = (function makeRowLines(texts) {
            const tallest = (0,_runtime_lists_js__WEBPACK_IMPORTED_MODULE_15__/* .findGreatest */ .PT)(texts.map(((lines) => lines.length)));
            return Array.from({ length: tallest }, ((_, line) => texts
                .map(((lines, place) => {
                const column = at[place];
                const own = lines[line] ?? '';
                const padding = ' '.repeat(Math.max(widths[column] - (0,_display_width_js__WEBPACK_IMPORTED_MODULE_13__/* .measureWidth */ .l)(own), 0));
                const gap = ' '.repeat(GAP_BETWEEN);
                return columns[column]?.kind === 'figure' ? `${gap}${padding}${own}` : `${gap}${own}${padding}`;
            }))
                .join('')
                .trimEnd()));
        });
        const at = [...shown];
        const splitCells = ((texts) => at.map(((column) => texts[column].flatMap(((line) => wrap(line, widths[column]))))));
        const head = makeRowLines(splitCells(columns.map(((column) => [column.title]))));
        return [
            ...head.map(((line) => paint('dim', line))),
            ...cells.flatMap(((row) => makeRowLines(splitCells(row)))),
        ];
    });
    if (found === null)
        return '';
    const { width, paint } = page;
    const { title, sentences, columns, rows, left } = removeRepetition((0,_content_section_js__WEBPACK_IMPORTED_MODULE_17__/* .removeSilentColumns */ .Pk)(found));
    const cells = rows.map(((row) => row.cells.map((({ lines }) => lines.map(((line) => line.map(renderPiece).join('')))))));
    const measureLongestWord = ((texts) => Math.max(0, (0,_runtime_lists_js__WEBPACK_IMPORTED_MODULE_15__/* .findGreatest */ .PT)(texts.flatMap(((text) => text.split(/ |(?<=\/)/))).map(_display_width_js__WEBPACK_IMPORTED_MODULE_13__/* .measureWidth */ .l))));
    const least = columns.map((({ title: name }, at) => Math.max(measureLongestWord([name]), measureLongestWord(cells.flatMap(((row) => row[at]))))));
    const shown = new Set(columns.keys());
    const sumWidths = ((widths) => [...shown].reduce(((sum, at) => sum + widths[at] + GAP_BETWEEN), 0));
    for (const name of dropped) {
        const at = columns.findIndex(((column) => column.title === name));
        if (at >= 0 && sumWidths(least) > width)
            shown.delete(at);
    }
    const widest = measureColumns(_display_width_js__WEBPACK_IMPORTED_MODULE_13__/* .measureWidth */ .l);
    const natural = sumWidths(widest) <= width
        ? widest
        : measureColumns(((name, kind) => (kind === 'figure' ? measureLongestWord([name]) : (0,_display_width_js__WEBPACK_IMPORTED_MODULE_13__/* .measureWidth */ .l)(name))));
    const body = rows.length === 0
        ? []
        : shown.size === 1 && rows.length > 1 && hasLongRow()
            ? makeBullets()
            : sumWidths(least) > width
                ? listBody()
                : makeTableBody(narrowColumns(natural, least));
    return renderSection(title, { width, paint }, [
        ...indentSentence(showInvisible(sentences.join(' ')), width),
        ...body,
        ...left.flatMap((sentence) => indentSentence(showInvisible(describeReportJson(sentence, page).replaceAll('`', '')), width)),
    ]);
    /** Whether a row of the only column that is left has several lines. */
    function hasLongRow() {
        const [at] = [...shown];
        return (natural[at] > width - GAP_BETWEEN || cells.some((row) => row[at].length > 1));
    }
    /** The rows of one column. Without marks, the lines of two rows would look like those of one. */
    function makeBullets() {
        const [at] = [...shown];
        return [
            ...wrap(columns[at].title, width - 2).map((line) => `  ${paint('dim', line)}`),
            ...renderBullets(cells.map((row) => joinLines(row[at])), width),
        ];
    }
    function listBody() {
        return cells.flatMap((row, index) => {
            const [first, ...others] = [...shown]
                .map((at) => [columns[at]?.title, joinLines(row[at])])
                .filter(([name, value]) => value !== '' && name !== '#');
            const number = columns[0]?.title === '#' ? `${index + 1}  ` : '';
            return [
                ...wrap(first?.[1] ?? '', width - 2 - number.length).map((line, at) => `  ${(at === 0 ? number : '').padEnd(number.length)}${paint('bold', line)}`),
                ...(others.length === 0 ? [] : renderPairs(others, width, '     ', paint)),
            ];
        });
    }
});
const NARROWEST = 20;
const WIDEST = 140;
/** From this width on, a table of causes has every column. */
const WIDE = 110;
/** Most lines of a report in a terminal. */
const MOST_LINES = 120;
const ROOMS = [
    {
        causes: 10,
        details: 10,
        isDetailFull: true,
        targets: 20,
        gaps: 12,
        samples: 2,
        exceptions: 10,
        changed: 5,
        alsoSeen: 5,
        characters: 300,
        adviceCharacters: 600,
    },
    {
        causes: 10,
        details: 10,
        isDetailFull: false,
        targets: 10,
        gaps: 12,
        samples: 1,
        exceptions: 5,
        changed: 3,
        alsoSeen: 2,
        characters: 100,
        adviceCharacters: 600,
    },
    {
        causes: 10,
        details: 10,
        isDetailFull: false,
        targets: 5,
        gaps: 6,
        samples: 0,
        exceptions: 3,
        changed: 2,
        alsoSeen: 0,
        characters: 60,
        adviceCharacters: 300,
    },
    {
        causes: 10,
        details: 10,
        isDetailFull: false,
        targets: 3,
        gaps: 3,
        samples: 0,
        exceptions: 2,
        changed: 1,
        alsoSeen: 0,
        characters: 60,
        adviceCharacters: 240,
    },
    {
        causes: 5,
        details: 5,
        isDetailFull: false,
        targets: 5,
        gaps: 3,
        samples: 0,
        exceptions: 2,
        changed: 1,
        alsoSeen: 0,
        characters: 60,
        adviceCharacters: 240,
    },
    {
        causes: 5,
        details: 3,
        isDetailFull: false,
        targets: 2,
        gaps: 3,
        samples: 0,
        exceptions: 1,
        changed: 1,
        alsoSeen: 0,
        characters: 40,
        adviceCharacters: 240,
    },
    {
        causes: 3,
        details: 2,
        isDetailFull: false,
        targets: 2,
        gaps: 2,
        samples: 0,
        exceptions: 1,
        changed: 1,
        alsoSeen: 0,
        characters: 40,
        adviceCharacters: 160,
    },
    {
        causes: 1,
        details: 1,
        isDetailFull: false,
        targets: 1,
        gaps: 1,
        samples: 0,
        exceptions: 0,
        changed: 0,
        alsoSeen: 0,
        characters: 30,
        adviceCharacters: 120,
    },
];
/** Most lines of each paragraph of the shortest report: long texts in a narrow terminal. */
const SHORTEST_LINES = 20;
/** Verdict, largest cause, and where the rest is. For texts so long, or a terminal so narrow, that no list fits. */
function renderShortest(report, options) {
    const page = makePage(ROOMS.at(-1), options);
    const { largest } = (0,_content_headline_js__WEBPACK_IMPORTED_MODULE_6__/* .makeHeadline */ .d)(report, options.spell ?? _content_words_js__WEBPACK_IMPORTED_MODULE_12__/* .spellOption */ .ii);
    const verdict = cutLines(renderVerdict(report, page)).join('\n');
    const rest = options.reportDirectory === null
        ? 'For the full report, use a wider terminal, or --report-directory DIR.'
        : `The full report: ${showInvisible(options.reportDirectory)}/report.html`;
    const paragraphs = [...largest.map(([name, words]) => `${name}: ${words}`), rest].map((words) => cutLines(wrap(showInvisible(words), page.width)).join('\n'));
    return [verdict, ...paragraphs, verdict].map((text) => ({ text, rank: 0 }));
}
function cutLines(lines) {
    return lines.length <= SHORTEST_LINES ? lines : [...lines.slice(0, SHORTEST_LINES - 1), '\u2026'];
}
const VERDICT_STYLE = {
    compliant: 'green',
    excepted: 'yellow',
    'non-compliant': 'red',
    inconclusive: 'yellow',
};
/** An advice beside the numbers of its causes has at least so many columns. In a narrower terminal it stands below them. */
const ADVICE_COLUMNS = 30;
const SPARKS = '\u2581\u2582\u2583\u2584\u2585\u2586\u2587\u2588';
/** A value next to its label has at least so many columns. In a narrower terminal it stands below the label. */
const VALUE_COLUMNS = 16;
function renderStackedPairs(rows, width, paint) {
    return rows.flatMap(([label, value]) => [
        ...(label === '' ? [] : wrap(label, width - 2).map((line) => `  ${paint('dim', line)}`)),
        ...wrap(value, width - 4).map((line) => `    ${line}`),
    ]);
}
/** The lines of a cell as one text. `(1,204)` and `of 3 clients` belong to the line before them. */
function joinLines(lines) {
    return lines.reduce((all, line) => (all === '' ? line : `${all}${/^(?:\(|of \d)/.test(line) ? '' : ','} ${line}`), '');
}
const GAP_BETWEEN = 2;


Object.assign(__webpack_exports__, {
  J: /* binding */ renderTerminalReport,
});

/***/ }),

// ./lib/report/package/earlier-files.js
9579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _runtime_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(525);
/* harmony import */ var _file_sum_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4085);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1109);





/** Sorts the files of a directory. Empty if the directory is missing or cannot be read. */
async function findEarlierFiles(directory) {
    const present = [];
    for (const file of _names_js__WEBPACK_IMPORTED_MODULE_4__/* .REPORT_FILES */ .J)
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, file)).catch(() => null)) !== null)
            present.push(file);
    const sums = present.includes(_names_js__WEBPACK_IMPORTED_MODULE_4__/* .SUMS_FILE */ .A) ? await readSums((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, _names_js__WEBPACK_IMPORTED_MODULE_4__/* .SUMS_FILE */ .A)) : null;
    if (sums === null)
        return { own: [], foreign: present };
    const own = [];
    // A file that cannot be read can be of another program.
    const hasSum = async (file) => sums.get(file) === (await (0,_file_sum_js__WEBPACK_IMPORTED_MODULE_3__/* .computeFileSum */ .l)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, file)).catch(() => null));
    for (const file of present)
        if (file === _names_js__WEBPACK_IMPORTED_MODULE_4__/* .SUMS_FILE */ .A || (await hasSum(file)))
            own.push(file);
    return { own, foreign: present.filter((file) => !own.includes(file)) };
}
/** Throws a SettingsError if a report would replace a file that no earlier run wrote. */
async function refuseForeignFiles(directory) {
    const { foreign } = await findEarlierFiles(directory);
    if (foreign.length === 0)
        return;
    const [them, theyWere] = foreign.length === 1 ? ['it', 'it was'] : ['them', 'they were'];
    throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SettingsError */ .GN(`report-directory ${directory} holds ${foreign.join(', ')}: an earlier check did not write ${them}, or ${theyWere} changed since. Move ${them} away, or give another directory.`);
}
/**
 * Removes the report of an earlier run from a report directory, so that it is not mistaken for the report of this run. Other
 * files stay, even with a name of a report file. Does nothing if the directory does not exist.
 */
async function removeReports(directory) {
    const { own } = await findEarlierFiles(directory);
    const paths = [...(await findLeftOvers(directory)), ...own.map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, file))];
    try {
        // In the order of their writing, `SHA256SUMS` last: so that it still identifies the files that a killed run leaves.
        for (const path of paths)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { force: true });
    }
    catch (thrown) {
        throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CheckError */ .tl(`An earlier report in ${(0,_runtime_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .shortenPath */ .nf)(directory)} could not be removed: ${(0,_runtime_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .describeError */ .Uc)(thrown)}. Remove it, or give another report-directory.`, { cause: thrown });
    }
}
/** Removes as `removeReports`, unless one of these files, which a merge was to read, is in the directory. */
async function removeReportsExcept(directory, inputs) {
    const findRealPath = (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path).catch(() => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path));
    const own = await findRealPath(directory);
    for (const input of inputs)
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(await findRealPath(input)) === own)
            return;
    await removeReports(directory);
}
/** Name of a temporary file that a killed run leaves. */
const LEFT_OVER = new RegExp(`^\\.(?:${_names_js__WEBPACK_IMPORTED_MODULE_4__/* .REPORT_FILES */ .J.map((file) => file.replace('.', '\\.')).join('|')})\\.[0-9a-f]{16}\\.tmp$`);
/** Paths of the temporary files that killed runs left. */
async function findLeftOvers(directory) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory, { withFileTypes: true }).catch(() => []);
    return entries
        .filter((entry) => LEFT_OVER.test(entry.name) && !entry.isDirectory())
        .map(({ name }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name));
}
/** Most bytes of a file of sums. */
const LARGEST_SUMS_BYTES = 4_096;
/** The sums by file; null where this is not a file of sums that a report directory has. */
async function readSums(path) {
    const there = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => null);
    if (there === null || !there.isFile() || there.size > LARGEST_SUMS_BYTES)
        return null;
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch(() => '');
    const sums = new Map();
    for (const line of text.split('\n').slice(0, -1)) {
        const [, sum, name] = /^([0-9a-f]{64}) {2}(\S+)$/.exec(line) ?? [];
        if (sum === undefined || name === undefined || name === _names_js__WEBPACK_IMPORTED_MODULE_4__/* .SUMS_FILE */ .A)
            return null;
        if (!_names_js__WEBPACK_IMPORTED_MODULE_4__/* .REPORT_FILES */ .J.some((file) => file === name) || sums.has(name))
            return null;
        sums.set(name, sum);
    }
    return sums.has('report.json') ? sums : null;
}


Object.assign(__webpack_exports__, {
  C: /* binding */ removeReports,
  E: /* binding */ findLeftOvers,
  refuseForeignFiles: /* binding */ refuseForeignFiles,
  removeReportsExcept: /* binding */ removeReportsExcept,
});

/***/ }),

// ./lib/runtime/lists.js
909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
/** The items by their keys, both in the order in which they come. */
var groupBy = (function groupBy(items, getKey) {
    const groups = new Map();
    for (const item of items) {
        const key = getKey(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
});
/** The greatest number. Minus infinity for an empty list. */
var findGreatest = (function findGreatest(numbers) {
    let result = Number.NEGATIVE_INFINITY;
    for (const number of numbers)
        result = Math.max(result, number);
    return result;
});
/** The least number. Infinity for an empty list. */
var findLeast = (function findLeast(numbers) {
    let result = Number.POSITIVE_INFINITY;
    for (const number of numbers)
        result = Math.min(result, number);
    return result;
});

/**
 * Functions for lists whose length depends on a log. They replace calls such as `push(...items)` and `Math.max(...numbers)`,
 * which put their arguments on the stack. It overflows at about 125,000.
 */
/** Appends the items to a list. */
function append(list, items) {
    for (const item of items)
        list.push(item);
}


Object.assign(__webpack_exports__, {
  $z: /* binding */ groupBy,
  BC: /* binding */ append,
  PT: /* binding */ findGreatest,
  z0: /* binding */ findLeast,
});

/***/ }),

// ./lib/runtime/pause.js
8298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7642);
/** Creates the pauses of one loop. */
var pauseFor = (function pauseFor(signal, longestTurnMilliseconds = LONGEST_TURN_MILLISECONDS) {
    let turnBegan = (0,_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .readMonotonicMilliseconds */ .Z)();
    return {
        isDue: (() => (0,_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .readMonotonicMilliseconds */ .Z)() - turnBegan > longestTurnMilliseconds),
        async take() {
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
            signal.throwIfAborted();
            turnBegan = (0,_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .readMonotonicMilliseconds */ .Z)();
        },
    };
});


/** Milliseconds for which a loop may block signals, timers and the deadline, if nothing else is said. */
const LONGEST_TURN_MILLISECONDS = 20;


Object.assign(__webpack_exports__, {
  Q: /* binding */ pauseFor,
});

/***/ }),

// ./lib/runtime/workflow-run-url.js
5331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
/**
 * The page of the current workflow run. Null outside of a run.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
var makeWorkflowRunUrl = (function makeWorkflowRunUrl(environment) {
    const { GITHUB_REPOSITORY: repository = '', GITHUB_RUN_ID: runId = '' } = environment;
    const server = environment.GITHUB_SERVER_URL || 'https://github.com';
    const url = `${server}/${repository}/actions/runs/${runId}`;
    return WORKFLOW_RUN_URL.test(url) ? url : null;
});

/** The address of a workflow run, which needs no escape in any medium. */
const WORKFLOW_RUN_URL = /^https?:\/\/[A-Za-z0-9.:-]+\/[\w.-]+\/[\w.-]+\/actions\/runs\/[0-9]+$/;


Object.assign(__webpack_exports__, {
  W: /* binding */ makeWorkflowRunUrl,
  s: /* binding */ WORKFLOW_RUN_URL,
});

/***/ }),

// ./lib/settings/inputs.js
792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

const both = { engine: 'any', availableIn: 'both' };
const action = { engine: 'any', availableIn: 'action' };
const s3 = { engine: 's3', availableIn: 'both' };
const athena = { engine: 'athena', availableIn: 'both' };
/**
 * Every input of the action. Each is also an option of the command line, except those of the action only. The help and
 * `action.yml` come from this table.
 */
const INPUTS = {
    buckets: {
        ...both,
        kind: 'names',
        placeholder: 'NAMES',
        description: 'Names of the buckets to check, and patterns. In a pattern, * stands for any text and ? for one character. A leading ! leaves out the buckets that match. Required if the check discovers where the logs are; patterns then select from the buckets of the account. Otherwise they select from the buckets in the logs. At most 10,000.',
        default: 'every bucket in the logs',
    },
    'buckets-file': {
        ...both,
        kind: 'path',
        placeholder: 'FILE',
        description: 'File with one bucket name or pattern per line. # begins a comment. The check adds these names to buckets.',
        default: 'none',
    },
    'owner-tag': {
        ...s3,
        kind: 'value',
        placeholder: 'KEY',
        description: 'Key of a bucket tag. The report shows the value of this tag as the owner of the bucket.',
        default: 'none',
    },
    engine: {
        ...s3,
        kind: 'value',
        placeholder: 'ENGINE',
        description: 'Engine that reads logs on S3. athena runs queries on Amazon Athena. embedded reads the log objects from S3 without Athena and Glue. The embedded engine always reads log files.',
        default: 'athena for logs on S3; embedded for log files',
    },
    'source-ips': {
        ...both,
        kind: 'names',
        placeholder: 'NETWORKS',
        description: 'IPv4 or IPv6 addresses, or CIDR ranges. The check counts only requests from these networks, and gives each bucket and network its own verdict.',
        default: 'any address',
    },
    since: {
        ...both,
        kind: 'value',
        placeholder: 'TIME',
        description: 'Start of the window, inclusive. An ISO 8601 date or time (UTC if it names no zone), or a span before now such as 90m, 36h, 7d or 2w.',
        default: '7d for logs on S3; open for log files',
    },
    until: {
        ...both,
        kind: 'value',
        placeholder: 'TIME',
        description: 'End of the window, exclusive. The format is that of since.',
        default: 'now for logs on S3; open for log files',
    },
    'log-location': {
        kind: 'locations',
        placeholder: 'LOCATIONS',
        description: 'Where the access logs are, one location per line: s3://bucket/prefix, or a file or folder in the workspace. One check cannot read both kinds.',
        default: "discovered from each bucket's logging setting",
        engine: 'any',
        availableIn: 'action',
    },
    'log-key-format': {
        ...s3,
        kind: 'value',
        placeholder: 'FORMAT',
        description: 'Format of the log object keys if the names do not show it: simple, partitioned-event-time, partitioned-delivery-time or auto. auto uses the logging setting. The check always reads the log objects that it finds, in any format.',
        default: 'auto',
    },
    'log-format': {
        ...both,
        kind: 'value',
        placeholder: 'FORMAT',
        description: 'Format of the log objects: text (server access logs), json or parquet (access logs through CloudWatch Logs), cloudtrail or auto. auto detects the format of each log object from its content, and with Athena the format of each location. Athena does not read parquet.',
        default: 'auto',
    },
    'exclude-user-agents': {
        ...both,
        kind: 'texts',
        placeholder: 'TEXTS',
        description: 'Texts, separated by commas or lines, or none. The check excludes a record if its user agent contains one of these texts (case-sensitive). It never excludes a record that is signed with SigV2.',
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
        description: 'Maximum age of the newest record, such as 3d. If the newest record is older, the check reports the gap stale-logs. The check ignores this input if until is further back.',
        default: '3d for logs on S3; not checked for log files',
    },
    'accept-deny-policy': {
        ...s3,
        kind: 'switch',
        placeholder: '',
        description: 'true: a bucket passes without a log if its own policy denies every SigV2 request. Needs buckets and the permission s3:GetBucketPolicy.',
        default: 'false',
    },
    'ignore-rejected': {
        ...both,
        kind: 'switch',
        placeholder: '',
        description: 'true: a client is not a finding if S3 refused all of its SigV2 requests (status 400, 401 or 403).',
        default: 'false',
    },
    'exceptions-file': {
        ...both,
        kind: 'path',
        placeholder: 'FILE',
        description: 'YAML file of known clients that may sign with SigV2 until a date. Each exception has a reason and an owner.',
        default: 'none',
    },
    'write-baseline': {
        ...both,
        kind: 'path',
        placeholder: 'FILE',
        description: 'File to which the check writes the present findings as exceptions. Fill in each reason and owner. A check with this file as exceptions-file then fails on new clients only.',
        default: 'none',
    },
    compare: {
        ...both,
        kind: 'path',
        placeholder: 'REPORT.json',
        description: 'report.json of an earlier check. The report then shows which causes are new, gone or still there. If the file does not exist, the check treats the run as the first one.',
        default: 'none',
    },
    'aws-region': {
        ...s3,
        kind: 'value',
        placeholder: 'REGION',
        description: 'AWS Region for the calls to AWS, such as eu-west-1. Athena runs its queries in this Region.',
        default: 'the Region of the environment (AWS_REGION, AWS_DEFAULT_REGION, profile)',
    },
    'role-to-assume': {
        ...s3,
        kind: 'value',
        placeholder: 'ROLE',
        description: "ARN of the role to assume. The name is enough if the ambient credentials belong to the same account. The check uses the job's OIDC token if the job has id-token: write; otherwise it uses the ambient credentials.",
        default: 'none: the check uses the ambient credentials',
    },
    'role-session-name': {
        ...s3,
        kind: 'value',
        placeholder: 'NAME',
        description: 'Name of the role session, as CloudTrail shows it.',
        default: 's3-sigv4-check',
    },
    'role-duration-seconds': {
        ...s3,
        kind: 'value',
        placeholder: 'SECONDS',
        description: "Duration of the role's credentials in seconds, from 900 to 43200 (3600 for a chained role). The check renews them before they expire.",
        default: '3600',
    },
    'role-external-id': {
        ...s3,
        kind: 'value',
        placeholder: 'ID',
        description: 'External id that the trust policy of the role requires.',
        default: 'none',
    },
    'role-chaining': {
        ...s3,
        kind: 'switch',
        placeholder: '',
        description: 'true: the check assumes the role with the ambient credentials of an earlier role, and not with the OIDC token.',
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
        description: 'Ids of the AWS accounts that the credentials may belong to. The check does not run with credentials of another account.',
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
        description: 's3://bucket/prefix for the query results. If the workgroup enforces its own location, Athena uses that one, and the check prints a notice.',
        default: 'the location of the workgroup',
    },
    database: {
        ...athena,
        kind: 'value',
        placeholder: 'NAME',
        description: 'Glue database of the table. The check creates it if it does not exist.',
        default: 's3_access_logs',
    },
    table: {
        ...athena,
        kind: 'value',
        placeholder: 'NAME',
        description: 'Glue table over the logs. The check creates it if it does not exist.',
        default: 'a name derived from the definition and location of the table',
    },
    'max-bytes-scanned': {
        ...s3,
        kind: 'value',
        placeholder: 'BYTES',
        description: 'Maximum number of bytes to read. Athena: the check stops its queries when they have read more together. Embedded engine on S3: the check reads nothing if the log objects of the window are larger. The check then has no verdict.',
        default: 'none',
    },
    'timeout-minutes': {
        ...both,
        kind: 'value',
        placeholder: 'MINUTES',
        description: 'Deadline of the check in minutes. The check stops a query that still runs at the deadline.',
        default: '30',
    },
    'evidence-limit': {
        ...both,
        kind: 'value',
        placeholder: 'RECORDS',
        description: 'Maximum number of records in evidence.csv. 0 writes only the header.',
        default: '10000',
    },
    'report-directory': {
        ...both,
        kind: 'path',
        placeholder: 'DIRECTORY',
        description: 'Directory for report.html, report.json, evidence.csv, summary.md, queries.sql and SHA256SUMS. If the directory has a file with one of these names that no earlier check wrote, the check keeps the file and fails.',
        default: 'action: a folder under RUNNER_TEMP; command line: none, the check writes no files',
    },
    'merge-reports': {
        ...action,
        kind: 'path',
        placeholder: 'PATHS',
        description: 'Paths of the report.json files of other checks, one per line. * stands for any text in a name, and ** as a whole name for any folders. The action merges these reports instead of running a check.',
        default: 'none',
    },
    'expected-reports': {
        ...action,
        kind: 'value',
        placeholder: 'NUMBER',
        description: 'Number of reports that merge-reports must find. The step fails if the number differs.',
        default: 'none; required with merge-reports',
    },
    comment: {
        ...action,
        kind: 'value',
        placeholder: 'WHEN',
        description: 'never, on-findings or always. The action writes one comment on the pull request of the run, and updates it in place. Needs pull-requests: write.',
        default: 'never',
    },
    'tracking-issue': {
        ...action,
        kind: 'switch',
        placeholder: '',
        description: 'true: the action keeps one issue open while runs outside of pull requests have findings. It closes the issue when the check is compliant. Needs issues: write.',
        default: 'false',
    },
    title: {
        ...action,
        kind: 'value',
        placeholder: 'TITLE',
        description: 'Heading of the comment and the issue. Give each check in one repository its own title, for example each job of a matrix.',
        default: 's3-sigv4-check',
    },
    'github-token': {
        ...action,
        kind: 'value',
        placeholder: 'TOKEN',
        description: 'Token with which the action writes the comment and the issue.',
        default: 'the token of the job',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's, not of ours.
        actionValue: '${{ github.token }}',
    },
    'fail-on': {
        kind: 'names',
        placeholder: 'VERDICTS',
        description: 'Verdicts that fail the step, or only never. Wrong settings and a check that could not run always fail the step.',
        default: 'non-compliant, inconclusive',
        engine: 'any',
        availableIn: 'action',
    },
};
/** The names of all inputs, in the order of the documentation. */
const INPUT_NAMES = Object.keys(INPUTS);


Object.assign(__webpack_exports__, {
  Q: /* binding */ INPUT_NAMES,
  m: /* binding */ INPUTS,
});

/***/ }),

// ./lib/settings/lists.js
4816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/** The lines of a text that are not comments; a comment starts with `#`. */
function splitLinesWithoutComments(text) {
    return text.split(/\r\n|\r|\n/).filter((line) => !/^\s*#/.test(line));
}
/** Splits names: commas, white space or lines between them, in any mix. A text without items gives none. */
function splitNames(text) {
    const content = splitLinesWithoutComments(text).join('\n').trim();
    if (content === '')
        return { items: [], emptyItems: 0 };
    return countItems(content.split(/\s*,\s*|\s+/));
}
/** Splits texts that may hold blanks: only commas and line ends separate them. Blank lines are not items. */
function splitTexts(text) {
    const lines = splitLinesWithoutComments(text).map((line) => line.trim());
    // A comma at the end of a line and the line's end are one separator.
    const content = lines
        .filter((line) => line !== '')
        .map((line, index, all) => (index < all.length - 1 ? line.replace(/,$/, '') : line));
    return countItems(content.flatMap((line) => line.split(',')).map((item) => item.trim()));
}
/** Splits locations, one per line. Blanks and commas stay, because they can be part of a path. */
function splitLines(text) {
    return text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '' && !line.startsWith('#'));
}
/** Whether the text holds only white space and comments. */
function isEmptyList(text) {
    return splitLinesWithoutComments(text).join('').trim() === '';
}
function countItems(all) {
    const items = all.filter((item) => item !== '');
    return { items, emptyItems: all.length - items.length };
}


Object.assign(__webpack_exports__, {
  bZ: /* binding */ splitNames,
  s6: /* binding */ isEmptyList,
  ts: /* binding */ splitTexts,
  uz: /* binding */ splitLines,
});

/***/ }),

// ./lib/settings/locations.js
845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony import */ var _model_bucket_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9596);
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9413);
/** It looks like an address and not like a path: `s3://\u2026`, `https://\u2026`, an ARN. */
var isLikeAddress = (function isLikeAddress(text) {
    return /^[a-z][a-z0-9+.-]+:\/\//i.test(text) || /^s3:\/?[^/]/i.test(text) || /^arn:[a-z-]+:s3:/.test(text);
});


/** Null if the text is a bucket name. Otherwise a sentence that says what is wrong with it. */
function findBucketNameProblem(name) {
    const s3Path = /^s3[an]?:\/\/([^/]+)/i.exec(name) ?? /^arn:[a-z-]+:s3:::([^/]+)/.exec(name);
    if (s3Path !== null)
        return (0,_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .describeWrongValue */ .a5)(name, 'is an address and not a bucket name', s3Path[1]);
    if (name.endsWith('/'))
        return (0,_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .describeWrongValue */ .a5)(name, 'is not a bucket name', name.replace(/\/+.*$/, '') || null);
    const fault = findBucketNameFault(name);
    return fault === null ? null : (0,_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .describeWrongValue */ .a5)(name, `is not a bucket name: ${fault}`);
}
/** The rule of bucket names that a text breaks. Null if it breaks none. */
function findBucketNameFault(name) {
    // Names made in us-east-1 before 2018-03-01 may hold capitals and `_`, and have up to 255 characters.
    // https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html
    if (!/^[A-Za-z0-9._-]*$/.test(name))
        return 'it can contain only letters, digits, dots and hyphens (old names also _)';
    if (name.length < 3 || name.length > 255)
        return 'a name has 3 to 63 characters (old names up to 255)';
    if (/^\d+\.\d+\.\d+\.\d+$/.test(name))
        return 'it is an IP address';
    if (/^[.-]|[.-]$/.test(name))
        return 'a name begins and ends with a letter or digit';
    return name.includes('..') ? 'it contains two dots in a row' : null;
}
/** Null if the text is a bucket name or a pattern of names. Otherwise a sentence that says what is wrong with it. */
function findBucketItemProblem(text) {
    if (!(0,_model_bucket_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .isBucketPattern */ .JR)(text))
        return findBucketNameProblem(text);
    const pattern = text.replace(/^!/, '');
    if (pattern === '')
        return (0,_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .describeWrongValue */ .a5)(text, 'excludes nothing: give a name or a pattern after the !');
    return /^[A-Za-z0-9._*?-]{1,255}$/.test(pattern)
        ? null
        : (0,_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .describeWrongValue */ .a5)(text, 'is not a pattern of bucket names: letters, digits, . - _ and the signs * ? and a leading !');
}
/** Longest key in S3, in UTF-8 bytes. https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html */
const KEY_BYTES = 1024;
/** Reads `s3://bucket/prefix`. The prefix is literal, and may be empty. */
function readS3Location(text) {
    const match = /^s3:\/\/([^/]*)(?:\/(.*))?$/su.exec(text);
    if (match === null)
        return { problem: (0,_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .describeWrongValue */ .a5)(text, 'is not an s3://bucket/prefix', guessS3Location(text)) };
    const [, bucket = '', prefix = ''] = match;
    if (bucket === '')
        return { problem: (0,_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .describeWrongValue */ .a5)(text, 'does not name a bucket: s3://bucket/prefix') };
    const fault = findBucketNameFault(bucket);
    if (fault !== null)
        return { problem: (0,_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .describeWrongValue */ .a5)(text, `does not name a bucket: ${fault}`) };
    if (/[\u0000-\u001f\u007f]/.test(prefix))
        return { problem: (0,_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .describeWrongValue */ .a5)(text, 'has a control character in its prefix') };
    if (/[*?]/.test(prefix)) {
        const literal = prefix.slice(0, prefix.search(/[*?]/));
        return {
            problem: (0,_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .describeWrongValue */ .a5)(text, 'has a wildcard: a prefix is literal, and the check reads all keys that begin with it', `s3://${bucket}/${literal}`),
        };
    }
    if (Buffer.byteLength(prefix) > KEY_BYTES) {
        return {
            problem: (0,_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .describeWrongValue */ .a5)(text, `has a prefix of more than ${KEY_BYTES} bytes, the most that a key has`),
        };
    }
    return { location: { text, bucket, prefix } };
}
function guessS3Location(text) {
    const found = /^s3[an]?:\/*([^/].*)$/i.exec(text)?.[1] ??
        /^arn:[a-z-]+:s3:::(.+)$/.exec(text)?.[1] ??
        convertHttpsUrl(text) ??
        null;
    return found === null ? null : `s3://${found}`;
}
/** Virtual-hosted and path-style addresses. https://docs.aws.amazon.com/AmazonS3/latest/userguide/VirtualHosting.html */
function convertHttpsUrl(text) {
    const virtual = /^https?:\/\/([^/]+)\.s3[.-](?:[a-z0-9-]+\.)?amazonaws\.com(?:\.cn)?(?:\/([^?#]*))?/i.exec(text);
    if (virtual !== null)
        return `${virtual[1]}/${virtual[2] ?? ''}`;
    const path = /^https?:\/\/s3[.-](?:[a-z0-9-]+\.)?amazonaws\.com(?:\.cn)?\/([^?#]+)/i.exec(text);
    return path?.[1] ?? null;
}


Object.assign(__webpack_exports__, {
  Gh: /* binding */ isLikeAddress,
  k: /* binding */ findBucketNameProblem,
  ou: /* binding */ findBucketItemProblem,
  qk: /* binding */ readS3Location,
});

/***/ }),

// ./lib/settings/path-kind.js
4701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

/** The kind of file at a path. Links are followed. Null if nothing is there, `unknown` if the system does not say. */
function findPathKind(path) {
    try {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
        return stats.isFile() ? 'file' : stats.isDirectory() ? 'directory' : 'other';
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT')
            return null;
        // A part of the path is a file and not a folder.
        return code === 'ENOTDIR' ? 'other' : 'unknown';
    }
}


Object.assign(__webpack_exports__, {
  $: /* binding */ findPathKind,
});

/***/ }),

2641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS

// EXTERNAL MODULE: ./lib/model/bucket-pattern.js
var bucket_pattern = __webpack_require__(9596);
// EXTERNAL MODULE: ./lib/model/figures.js
var figures = __webpack_require__(6536);
// EXTERNAL MODULE: ./lib/model/scope.js
var scope = __webpack_require__(997);
// EXTERNAL MODULE: ./lib/model/time.js
var time = __webpack_require__(588);
// EXTERNAL MODULE: ./lib/runtime/errors.js
var errors = __webpack_require__(525);
// EXTERNAL MODULE: ./lib/runtime/read-file.js
var read_file = __webpack_require__(4197);
// EXTERNAL MODULE: ./lib/settings/locations.js
var settings_locations = __webpack_require__(845);
;// CONCATENATED MODULE: ./lib/settings/buckets-file.js


/** 10,000 names of 255 characters, with comments. */
const MOST_BYTES = 8 << 20;
/** Most problems reported for one file. */
const MOST_PROBLEMS = 10;
/** The names and patterns of a file, one per line. `#` begins a comment. */
async function readBucketsFile(file) {
    let content;
    try {
        content = await (0,read_file/* readInput */.R5)(file, MOST_BYTES);
    }
    catch (error) {
        return { items: [], problems: [`cannot be read: ${(0,read_file/* describeReadError */.U)(error)}.`] };
    }
    if (content === null)
        return { items: [], problems: [`is larger than ${MOST_BYTES} bytes.`] };
    const items = [];
    const problems = [];
    const text = new TextDecoder('utf-8').decode(content);
    for (const [at, line] of text.split(/\r\n|\r|\n/).entries()) {
        const item = line.replace(/#.*$/s, '').trim();
        if (item === '')
            continue;
        const problem = (0,settings_locations/* findBucketItemProblem */.ou)(item);
        if (problem === null)
            items.push(item);
        else if (problems.length < MOST_PROBLEMS)
            problems.push(`line ${at + 1}: ${problem}`);
    }
    if (items.length === 0 && problems.length === 0)
        problems.push('does not contain a bucket name.');
    return { items, problems };
}

// EXTERNAL MODULE: ./lib/settings/inputs.js
var inputs = __webpack_require__(792);
// EXTERNAL MODULE: ./lib/settings/lists.js
var lists = __webpack_require__(4816);
// EXTERNAL MODULE: ./lib/settings/messages.js
var messages = __webpack_require__(9413);
;// CONCATENATED MODULE: ./lib/settings/read-settings.js










/** Validates all inputs before anything is read. Throws one SettingsError that names every problem. */
var readSettings = (async function readSettings(raw, context) {
    const { now } = context;
    const problems = [...context.problems];
    const warnings = [...context.warnings];
    const notices = [];
    const makeLabel = (name) => formatLabel(name, context);
    const report = (name, problem) => problems.push(`${makeLabel(name)}: ${problem}`);
    const given = collectGiven(raw, warnings, context);
    const { buckets = [], 'buckets-file': bucketsFile = null, 'owner-tag': ownerTag = null, engine: givenEngine, 'source-ips': networks = [], since, until, 'log-key-format': logKeyFormat = 'auto', 'log-format': givenLogFormat = 'auto', 'exclude-user-agents': excludedUserAgents = ['S3Console'], 'accept-gaps': acceptGaps = [], 'max-log-age': givenMaxLogAgeSeconds, 'accept-deny-policy': acceptDenyPolicy = false, 'ignore-rejected': ignoreRejected = false, 'exceptions-file': exceptionsFile = null, 'write-baseline': baselineFile = null, compare: earlierReport = null, 'aws-region': region = null, 'role-to-assume': roleToAssume = null, 'role-session-name': roleSessionName = 's3-sigv4-check', 'role-duration-seconds': roleDurationSeconds = 3_600, 'role-external-id': roleExternalId = null, 'role-chaining': roleChaining = false, audience = 'sts.amazonaws.com', 'allowed-account-ids': allowedAccountIds = [], workgroup = 'primary', 'output-location': outputLocation = null, database = 's3_access_logs', table = null, 'max-bytes-scanned': maxBytesScanned = null, 'timeout-minutes': timeoutMinutes = 30, 'evidence-limit': evidenceLimit = 10_000, 'report-directory': reportDirectory = context.defaultReportDirectory, 'merge-reports': patterns = [], 'expected-reports': expected, comment = 'never', 'tracking-issue': trackingIssue = false, title = 's3-sigv4-check', 'github-token': token = null, 'fail-on': failOn = ['non-compliant', 'inconclusive'], ...others } = await readValues(given, now, report);
    // The compiler rejects an input that is missing above. The linter rejects a value that no setting takes.
    others;
    const source = readSource(given.get('log-location') ?? [], report, context);
    const isLocal = source?.kind === 'local';
    const isMerging = patterns.length > 0;
    if (isMerging && !given.has('expected-reports'))
        report('expected-reports', 'is required with merge-reports: it is the number of reports that must exist.');
    if (!isMerging && given.has('expected-reports'))
        report('expected-reports', 'needs merge-reports.');
    if (!isMerging && source?.kind === 'discovered' && !given.has('buckets') && !given.has('buckets-file'))
        problems.push(describeNoSource(context));
    const engine = givenEngine ?? (isLocal ? 'embedded' : 'athena');
    const logFormat = givenLogFormat === 'auto' ? null : givenLogFormat;
    checkEngine(source, engine, logFormat, report);
    for (const { unused, reason } of findUnusedInputs(given, isMerging, isLocal, engine))
        if (unused.length > 0)
            warnings.push(`${(0,figures/* listNames */.Zv)(unused.map(makeLabel))} ${unused.length === 1 ? 'does' : 'do'} nothing here: ${reason}.`);
    if (acceptDenyPolicy && !isMerging && !isLocal && !given.has('buckets') && !given.has('buckets-file'))
        report('accept-deny-policy', 'needs buckets, since it reads their policies.');
    const window = readWindow(given, { since, until }, source, report, notices, context);
    if (roleChaining && roleDurationSeconds > 3_600) {
        // https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles.html#iam-term-role-chaining
        report('role-duration-seconds', 'a chained role (role-chaining) is valid for at most 3600 seconds.');
    }
    const readFiles = { 'exceptions-file': exceptionsFile, compare: earlierReport, 'buckets-file': bucketsFile };
    checkPaths(readFiles, { reportDirectory, baselineFile }, report, context);
    const items = [...new Set([...buckets, ...(await readBucketsFileItems(bucketsFile, report, context))])];
    if ((0,bucket_pattern/* isEachBucketLeftOut */.Lh)(items))
        report('buckets', 'leaves out each bucket that it names. Remove the names, or the patterns with !.');
    if (items.length > scope/* MOST_BUCKETS */.EC)
        report('buckets', `names ${items.length} buckets. One check takes at most ${scope/* MOST_BUCKETS */.EC}.`);
    const tooManyTargets = (0,scope/* findTargetsProblem */.P2)({ buckets: items, networks });
    if (tooManyTargets !== null)
        report('buckets', tooManyTargets);
    if (problems.length > 0 || source === null || window === null)
        throw makeSettingsError(problems);
    return {
        source,
        merge: isMerging ? { patterns, expected: expected ?? 0 } : null,
        ownerTag,
        engine,
        scope: { ...(0,bucket_pattern/* makeBucketScope */.Dc)(items), networks, window, excludedUserAgents },
        logFormat,
        acceptGaps,
        maxLogAgeSeconds: givenMaxLogAgeSeconds ?? (isLocal ? null : 3 * time/* SECONDS_PER_DAY */.xz),
        ignoreRejected,
        acceptDenyPolicy,
        exceptionsFile,
        baselineFile,
        earlierReport,
        evidenceLimit,
        reportDirectory,
        failOn,
        timeoutMinutes,
        aws: {
            region,
            roleToAssume,
            roleSessionName,
            roleDurationSeconds,
            roleExternalId,
            roleChaining,
            audience,
            allowedAccountIds,
            workgroup,
            outputLocation,
            database,
            table,
            maxBytesScanned,
            logKeyFormat,
        },
        github: { comment, trackingIssue, token, title },
        now,
        notices,
        warnings,
    };
});
/** The inputs that hold something, each with all the times that it was given. */
var collectGiven = (function collectGiven(raw, warnings, context) {
    const given = new Map();
    for (const name of inputs/* INPUT_NAMES */.Q) {
        const value = raw[name];
        if (value === undefined)
            continue;
        const times = typeof value === 'string' ? (name === 'log-location' ? (0,lists/* splitLines */.uz)(value) : [value]) : value;
        const isList = inputs/* INPUTS */.m[name].kind === 'names' || inputs/* INPUTS */.m[name].kind === 'texts';
        const full = name === 'log-location'
            ? times
            : times.filter((text) => name === 'merge-reports'
                ? (0,lists/* splitLines */.uz)(text).length > 0
                : !(isList ? (0,lists/* isEmptyList */.s6)(text) : text.trim() === ''));
        const isPartlyEmpty = name !== 'log-location' && times.some((text) => text.trim() === '');
        if (full.length > 0 && isPartlyEmpty)
            throw makeSettingsError([
                `${formatLabel(name, context)}: given ${times.length} times, and at least once without a value: a variable may not be set. Give a value, or leave the option out.`,
            ]);
        if (full.length > 0)
            given.set(name, full);
        else if ([value].flat().some((text) => text.trim() !== '')) {
            warnings.push(`${formatLabel(name, context)} holds only comments, which counts as not given.`);
        }
        else if (context.entryPoint === 'command-line') {
            warnings.push(`${formatLabel(name, context)} is empty, which counts as not given.`);
        }
    }
    return given;
});
var readBucketsFileItems = (async function readBucketsFileItems(file, report, { findPathKind }) {
    if (file === null || !['file', 'unknown'].includes(findPathKind(file) ?? ''))
        return [];
    const { items, problems } = await readBucketsFile(file);
    for (const problem of problems)
        report('buckets-file', `${(0,messages/* quoteText */.ol)(file)} ${problem}`);
    return items;
});
/** Reports an engine that cannot read the logs, or cannot find them. */
var checkEngine = (function checkEngine(source, engine, logFormat, report) {
    const isLocal = source?.kind === 'local';
    if (isLocal && engine === 'athena')
        report('engine', 'athena reads only logs on S3, and these are log files. Leave engine out, or give s3://bucket/prefix.');
    if (logFormat === null || logFormat === 'text' || isLocal)
        return;
    if (engine === 'athena' && logFormat === 'parquet')
        report('log-format', 'parquet is read from S3 by the embedded engine: give engine embedded.');
    else if (source?.kind === 'discovered')
        report('log-format', `${logFormat} needs the location of the logs: a bucket's logging setting names only access logs in the text format.`);
});
/** Reports files that cannot be read, and paths at which nothing can be written. */
var checkPaths = (function checkPaths(readFiles, { reportDirectory, baselineFile }, report, { findPathKind }) {
    if (reportDirectory !== null && !['directory', 'unknown', null].includes(findPathKind(reportDirectory)))
        report('report-directory', (0,messages/* describeWrongValue */.a5)(reportDirectory, 'is a file and not a folder'));
    for (const [name, file] of Object.entries(readFiles)) {
        if (file === null)
            continue;
        const kind = findPathKind(file);
        // Before the first check there is no report to compare with. The check then says so in a notice.
        if (kind === null && name !== 'compare')
            report(name, (0,messages/* describeWrongValue */.a5)(file, 'is not there'));
        if (kind === 'directory')
            report(name, (0,messages/* describeWrongValue */.a5)(file, 'is a folder and not a file'));
        // The settings are read before a signal can end the check, so that they do not wait for a pipe.
        if (kind === 'other' && name === 'buckets-file')
            report(name, (0,messages/* describeWrongValue */.a5)(file, 'is a pipe or a device and not a file'));
    }
    if (baselineFile !== null && !['unknown', null].includes(findPathKind(baselineFile)))
        report('write-baseline', (0,messages/* describeWrongValue */.a5)(baselineFile, 'exists already, and may hold reasons and owners'));
});
/** The given inputs that have no effect, and the reason. */
var findUnusedInputs = (function findUnusedInputs(given, isMerging, isLocal, engine) {
    const names = inputs/* INPUT_NAMES */.Q.filter(((name) => given.has(name)));
    if (isMerging)
        return [
            {
                unused: names.filter((name) => !INPUTS_OF_MERGE.has(name)),
                reason: 'merge-reports merges the reports of other checks',
            },
        ];
    const others = names.filter(((name) => name !== 'engine'));
    if (isLocal)
        return [
            {
                unused: others.filter(((name) => inputs/* INPUTS */.m[name].engine !== 'any')),
                reason: 'log files are read without AWS',
            },
        ];
    return [
        {
            unused: others.filter((name) => engine === 'embedded' && inputs/* INPUTS */.m[name].engine === 'athena'),
            reason: 'engine embedded reads the log objects without Athena',
        },
        {
            unused: others.filter((name) => !given.has('role-to-assume') && INPUTS_OF_ROLE.has(name)),
            reason: 'role-to-assume is not given, so the check runs with the credentials of the environment',
        },
    ];
});
var readValues = (async function readValues(given, now, report) {
    const ruled = [...given].filter((([name]) => name !== 'log-location'));
    // The rules and their library take a noticeable share of a start, and a check of log files often needs neither.
    if (ruled.length === 0)
        return {};
    const { applyRule, makeInputRules } = await Promise.all(/* import() | rules */[__webpack_require__.e(934), __webpack_require__.e(280), __webpack_require__.e(552)]).then(__webpack_require__.bind(__webpack_require__, 6097));
    const rules = makeInputRules(now);
    const values = {};
    for (const [name, times] of ruled) {
        const isList = inputs/* INPUTS */.m[name].kind === 'names' || inputs/* INPUTS */.m[name].kind === 'texts';
        if (!isList && times.length > 1) {
            const first = times.slice(0, 2).map(messages/* quoteText */.ol).join(', ');
            report(name, `is given ${times.length} times (${first}${times.length > 2 ? ', \u2026' : ''}). It takes one value.`);
            continue;
        }
        const result = applyRule(rules[name], isList ? times : times[0]);
        if ('value' in result)
            values[name] = result.value;
        else
            for (const problem of result.problems)
                report(name, problem);
    }
    return values;
});
var readSource = (function readSource(locations, report, context) {
    if (locations.length === 0)
        return { kind: 'discovered' };
    const s3 = [];
    const paths = [];
    let isSound = true;
    const refuse = (problem) => {
        isSound = false;
        report('log-location', problem);
    };
    for (const text of new Set(locations)) {
        if ((0,settings_locations/* isLikeAddress */.Gh)(text)) {
            const read = /^file:\/\//i.test(text)
                ? {
                    problem: (0,messages/* describeWrongValue */.a5)(text, 'is an address and not a path', text.replace(/^file:\/\/(?:localhost(?=\/))?/i, '') || null),
                }
                : (0,settings_locations/* readS3Location */.qk)(text);
            if ('problem' in read)
                refuse(read.problem);
            else
                s3.push(read.location);
        }
        else if (text.includes('\0') || text.trim() === '') {
            refuse((0,messages/* describeWrongValue */.a5)(text, 'is not a path'));
        }
        else if (text === '-' && context.entryPoint === 'action') {
            refuse((0,messages/* describeWrongValue */.a5)(text, 'is standard input, which a step of a workflow does not have'));
        }
        else {
            paths.push(text);
        }
    }
    if (!isSound)
        return null;
    if (s3.length > 0 && paths.length > 0) {
        const [path, location] = [paths[0], s3[0].text];
        refuse(`${(0,messages/* quoteText */.ol)(path)} is a path and ${(0,messages/* quoteText */.ol)(location)} is on S3. One check reads one kind: run two checks.`);
        return null;
    }
    return s3.length > 0 ? { kind: 's3', locations: s3 } : { kind: 'local', paths };
});
var readWindow = (function readWindow(given, values, source, report, notices, context) {
    const { now, purpose } = context;
    const hasFailed = ['since', 'until'].some(((name) => given.has(name) && values[name] === undefined));
    const hasOpenEnds = source === null || source.kind === 'local';
    const defaultSince = hasOpenEnds ? null : now - (purpose === 'preview' ? 1 : 7) * time/* SECONDS_PER_DAY */.xz;
    const since = values.since?.instant ?? defaultSince;
    const until = values.until?.instant ?? (hasOpenEnds ? null : now);
    if (values.since !== undefined && values.since.instant > now) {
        const [text] = given.get('since');
        report('since', (0,messages/* describeWrongValue */.a5)(text, `lies in the future (now is ${(0,time/* formatTimestamp */.Ey)(now)})`));
        return null;
    }
    if (hasFailed)
        return null;
    if (since !== null && until !== null && since >= until) {
        const ends = `${(0,time/* formatTimestamp */.Ey)(since)}${values.since === undefined ? ' (the default)' : ''}`;
        const untilText = `${(0,time/* formatTimestamp */.Ey)(until)}${values.until === undefined ? ' (the default)' : ''}`;
        report('since', `${ends} is not before ${formatLabel('until', context)}, ${untilText}: the window is empty.`);
        return null;
    }
    if (values.until?.isBareDate === true) {
        const [text] = given.get('until');
        notices.push(`${formatLabel('until', context)}: ${text} means ${(0,time/* formatTimestamp */.Ey)(values.until.instant)}, so that day is not included.`);
    }
    return { since, until };
});
/** How this entry point spells an input's name. */
function formatLabel(name, { entryPoint }) {
    if (entryPoint === 'action')
        return name;
    return name === 'log-location' ? 'LOCATION' : `--${name}`;
}
/** Most problems in one error. */
const PROBLEMS_NAMED = 20;
/** One error for all problems, each on a line of its own. */
function makeSettingsError(problems) {
    const [first = '', ...others] = problems;
    const lines = problems.slice(0, PROBLEMS_NAMED);
    if (problems.length > lines.length)
        lines.push(`and ${problems.length - lines.length} more. Correct these first.`);
    return new errors/* SettingsError */.GN(others.length === 0
        ? first
        : `${problems.length} settings are wrong:\n${lines.map((line) => `  ${line}`).join('\n')}`);
}
/** A merge reads only these inputs. */
const INPUTS_OF_MERGE = new Set([
    'merge-reports',
    'expected-reports',
    'report-directory',
    'write-baseline',
    'timeout-minutes',
    'fail-on',
    'comment',
    'tracking-issue',
    'title',
    'github-token',
]);
const INPUTS_OF_ROLE = new Set([
    'role-session-name',
    'role-duration-seconds',
    'role-external-id',
    'role-chaining',
    'audience',
]);
function describeNoSource({ entryPoint, purpose }) {
    if (purpose === 'preview')
        return 'preview needs a LOCATION: log files, folders, - or s3://bucket/prefix.';
    return entryPoint === 'action'
        ? 'The location of the access logs is missing. Give log-location (a path, or s3://bucket/prefix), or buckets, whose logging setting names the location.'
        : 'The location of the access logs is missing. Give a LOCATION (a path, - or s3://bucket/prefix), or --buckets, whose logging setting names the location.';
}


Object.assign(__webpack_exports__, {
  s: /* binding */ readSettings,
});

/***/ }),

// ./lib/verdict/buckets.js
6262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony import */ var _model_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4209);
/* harmony import */ var _runtime_lists_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(909);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3863);



/**
 * The configured buckets in the order of the settings, else those in the logs by name; each with its one state. `targets`
 * and `gaps` are those of the complete check.
 */
var judgeBuckets = (function judgeBuckets(scope, tallied, targets, gaps, facts) {
    const names = scope.buckets.length > 0
        ? scope.buckets
        : [...new Set([...targets, ...tallied.filter(isInLogs)].map((({ bucket }) => bucket)))].sort(_model_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareCodePoints */ .O);
    const factsOf = new Map(facts.map((one) => [one.bucket, one]));
    const targetsOf = groupByBucket(targets);
    const gapsOf = groupByBucket(gaps);
    return names.map(((name) => {
        const known = factsOf.get(name) ?? NOT_ASKED;
        return {
            name,
            region: known.region,
            logging: known.logging,
            logLocation: known.logLocation,
            denial: known.denial,
            denialReason: known.denialReason,
            owner: known.owner,
            state: findState({
                targets: targetsOf.get(name) ?? [],
                gaps: gapsOf.get(name) ?? [],
                facts: known,
            }),
        };
    }));
});
var isInLogs = (function isInLogs({ parsedInWindow }) {
    return parsedInWindow > 0;
});
/** The first state that applies. */
var findState = (function findState({ targets, gaps, facts }) {
    if (targets.some((({ verdict }) => verdict === 'non-compliant')))
        return 'sigv2-seen';
    const isCompliant = targets.length > 0 && targets.every(({ verdict }) => verdict === 'compliant');
    if (isCompliant && gaps.every(({ accepted }) => accepted))
        return 'sigv4-proven';
    if (facts.denial === 'denied')
        return 'sigv2-denied';
    if (facts.logging === 'off')
        return 'not-logged';
    if (!targets.some(_targets_js__WEBPACK_IMPORTED_MODULE_1__/* .isProof */ .rN))
        return 'silent';
    return 'unproven';
});
/** The items of each bucket. Items without a bucket are left out. */
var groupByBucket = (function groupByBucket(items) {
    return (0,_runtime_lists_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$z)(items.filter(hasBucket), (({ bucket }) => bucket));
});
var hasBucket = (function hasBucket(item) {
    return item.bucket !== null;
});
const NOT_ASKED = {
    region: null,
    logging: null,
    logLocation: null,
    denial: null,
    denialReason: null,
    owner: null,
};


Object.assign(__webpack_exports__, {
  B7: /* binding */ findState,
  VZ: /* binding */ judgeBuckets,
  tb: /* binding */ groupByBucket,
});

/***/ }),

// ./lib/verdict/findings.js
4527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony import */ var _model_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4209);
/* harmony import */ var _model_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1819);
/* harmony import */ var _model_scope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(997);



/**
 * The clients that the engine kept separately and that signed with SigV2, most requests first. They are findings unless
 * an exception covers them. With `ignoreRejected`, clients whose requests were all refused are excluded.
 */
var listSigners = (function listSigners({ sigV2Clients }, settings) {
    return sigV2Clients
        .filter((({ requests, rejected }) => isFinding(requests, rejected, settings)))
        .sort(compareFindings);
});
var isFinding = (function isFinding(requests, rejected, { ignoreRejected }) {
    return requests > 0 && !(ignoreRejected && rejected === requests);
});
/**
 * The findings among all clients that signed with SigV2. `ignoreRejected` excludes clients that the engine did not keep
 * separately only if all their requests were refused. So a client that was not kept can only make the verdict worse.
 * For the same reason no exception covers such a client.
 */
var makeFindings = (function makeFindings({ findings: found, excepted, outcomes }, { targets, sigV2ClientsNotListed, sigV2ClientsBeyond = [] }, settings) {
    const withFinding = new Set(found.map((({ bucket, network }) => (0,_model_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .makeTargetKey */ .Rq)(bucket, network))));
    let requestsNotKeptApart = 0;
    let clientsAtLeast = 0;
    for (const target of targets) {
        if (!isFinding(target.sigV2RequestsNotListed, target.sigV2RejectedNotListed, settings))
            continue;
        withFinding.add((0,_model_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .makeTargetKey */ .Rq)(target.bucket, target.network));
        requestsNotKeptApart += target.sigV2RequestsNotListed;
        clientsAtLeast += countAtLeast(target, settings);
    }
    for (const { bucket, network } of sigV2ClientsBeyond)
        withFinding.add((0,_model_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .makeTargetKey */ .Rq)(bucket, network));
    const cut = [
        ...found.slice(_model_report_js__WEBPACK_IMPORTED_MODULE_1__/* .FINDINGS_LISTED */ .XN).map(({ requests }) => ({ requests, clients: 1 })),
        ...sigV2ClientsBeyond,
    ];
    const cutClients = cut.reduce((sum, { clients }) => sum + clients, 0);
    const requests = cut.reduce((sum, client) => sum + client.requests, requestsNotKeptApart);
    const beyond = requestsNotKeptApart > 0 ? sigV2ClientsNotListed : 0;
    return {
        listed: found.slice(0, _model_report_js__WEBPACK_IMPORTED_MODULE_1__/* .FINDINGS_LISTED */ .XN),
        notListed: {
            requests,
            clients: beyond === null ? null : cutClients + beyond,
            clientsAtLeast: cutClients + (beyond ?? clientsAtLeast),
            requestsNotKeptApart,
        },
        targets: withFinding,
        excepted,
        exceptions: outcomes,
    };
});
/** Most requests first, then by bucket, remote IP, requester, authentication and user agent. */
var compareFindings = (function compareFindings(a, b) {
    return (b.requests - a.requests ||
        (0,_model_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareCodePoints */ .O)(a.bucket, b.bucket) ||
        (0,_model_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareCodePoints */ .O)(a.remoteIp, b.remoteIp) ||
        (0,_model_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareCodePoints */ .O)(a.requester, b.requester) ||
        (0,_model_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareCodePoints */ .O)(a.authentication, b.authentication) ||
        (0,_model_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareCodePoints */ .O)(a.userAgent, b.userAgent));
});
/** A lower bound of the clients of a target that are not listed and are findings. A client has one target. */
function countAtLeast({ sigV2ClientsNotListed: known }, settings) {
    if (known === undefined)
        return 1;
    return Math.max(1, settings.ignoreRejected ? known.notAllRefused : known.clients);
}


Object.assign(__webpack_exports__, {
  Eg: /* binding */ compareFindings,
  bn: /* binding */ makeFindings,
  wv: /* binding */ listSigners,
});

/***/ }),

// ./lib/verdict/gaps.js
6844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony import */ var _model_figures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6536);
/* harmony import */ var _model_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4209);
/* harmony import */ var _model_scope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(997);
/* harmony import */ var _model_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(588);
/* harmony import */ var _runtime_lists_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(909);
/** Every reason why the log proves less than it seems to, in the order of the documentation, including accepted gaps. */
var findGaps = (function findGaps(tally, targets, settings, deniedBuckets) {
    const facts = {
        ...settings,
        tally,
        targets,
        silent: findBucketsWithoutRecords(tally, settings.scope),
        hasParsedNothing: targets.length === 0 && tally.totals.records === tally.totals.unparsed,
    };
    const isDenied = (bucket) => bucket === null
        ? settings.scope.buckets.length > 0 && settings.scope.buckets.every((name) => deniedBuckets.has(name))
        : deniedBuckets.has(bucket);
    const found = [
        ...findNoLogRecords(facts),
        ...findNoTraffic(facts),
        ...findRecordGaps(tally),
        ...findStaleLogs(facts),
        ...findWindowNotCovered(facts),
        ...tally.engineGaps,
    ];
    return found.map((gap) => ({
        name: gap.name,
        accepted: isAccepted(gap.name, gap.count ?? null, settings.acceptGaps) ||
            (ACCEPTED_WHERE_DENIED.has(gap.name) && isDenied(gap.bucket ?? null)),
        bucket: gap.bucket ?? null,
        network: gap.network ?? null,
        count: gap.count ?? null,
        message: gap.message,
        samples: gap.samples ?? [],
    }));
});
var findBucketsWithoutRecords = (function findBucketsWithoutRecords(tally, scope) {
    const parsed = new Set(tally.buckets.filter((({ parsedInWindow }) => parsedInWindow > 0)).map((({ bucket }) => bucket)));
    return new Set(scope.buckets.filter((bucket) => !parsed.has(bucket)));
});
var findNoLogRecords = (function findNoLogRecords({ silent, hasParsedNothing }) {
    if (hasParsedNothing)
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
});
var findNoTraffic = (function findNoTraffic({ tally, targets, scope, silent, hasParsedNothing }) {
    const gaps = targets
        .filter((({ verdict, bucket }) => verdict === 'no-traffic' && !silent.has(bucket)))
        .map((target) => ({
        name: 'no-traffic',
        bucket: target.bucket,
        network: target.network,
        message: `${explainNoTraffic(target)} Nothing shows that its clients sign with SigV4. ${adviseNoTraffic(scope)}`,
    }));
    if (scope.buckets.length > 0 || hasParsedNothing)
        return gaps;
    if (scope.networks.length === 0)
        return targets.length > 0
            ? gaps
            : [
                {
                    name: 'no-traffic',
                    message: `Records were read, but none counts: ${describePlaces(tally)}. ${isWindowOpen(scope) ? 'Read logs of a longer time.' : 'Check the window.'}`,
                },
            ];
    const seen = new Set(targets.map(({ network }) => network));
    const missed = (0,_model_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .listNetworkNames */ .vc)(scope).filter((name) => !seen.has(name));
    return [
        ...gaps,
        ...missed.map((network) => ({
            name: 'no-traffic',
            network,
            message: `The logs hold no request from ${network} in the window. Check the source IPs and the window.`,
        })),
    ];
});
var findRecordGaps = (function findRecordGaps({ totals, unparsedSamples }) {
    const gaps = [];
    if (totals.unparsed > 0)
        gaps.push({
            name: 'unparsed-records',
            count: totals.unparsed,
            message: `${(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(totals.unparsed, 'line')} did not fit the access log format, and may hide SigV2 requests. Look at the samples: keep what is not an access log out of the location, or accept unparsed-records<=${totals.unparsed} once you know what they are.`,
            samples: unparsedSamples,
        });
    if (totals.missing > 0)
        gaps.push({
            name: 'signature-missing',
            count: totals.missing,
            message: `${(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(totals.missing, 'record')} ended before the signature column, or did not have that field. How ${totals.missing === 1 ? 'it was' : 'they were'} signed is not known. Text records have the column since March 2019: choose a later since. For other formats, see docs/log-formats.md.`,
        });
    if (totals.unknown > 0)
        gaps.push({
            name: 'signature-unknown',
            count: totals.unknown,
            message: `${(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(totals.unknown, 'record')} had a signature that is neither SigV2 nor SigV4, or had none although S3 knew the requester. Look at ${totals.unknown === 1 ? 'it' : 'them'} with preview; a newer version of this check may recognize the signature.`,
        });
    return gaps;
});
var findStaleLogs = (function findStaleLogs({ tally, scope, maxLogAgeSeconds, now, silent, hasParsedNothing }) {
    if (maxLogAgeSeconds === null || hasParsedNothing)
        return [];
    const oldestAllowed = now - maxLogAgeSeconds;
    if (scope.window.until !== null && scope.window.until <= oldestAllowed)
        return [];
    const findGap = (bucket, newest) => {
        if (newest !== null && newest >= oldestAllowed)
            return [];
        const of = bucket === null ? '' : ` of bucket ${bucket}`;
        const found = newest === null
            ? `No record${of} is from before now`
            : `The newest record${of} is of ${(0,_model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTimestamp */ .Ey)(newest)}`;
        return [
            {
                name: 'stale-logs',
                bucket,
                message: `${found}; max-log-age requires one since ${(0,_model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTimestamp */ .Ey)(oldestAllowed)}. Check that access logging is still on and delivers, or raise max-log-age.`,
            },
        ];
    };
    const newestOf = new Map(tally.buckets.map(({ bucket, newestRecord }) => [bucket, newestRecord]));
    if (scope.buckets.length > 0)
        return scope.buckets
            .filter((bucket) => !silent.has(bucket))
            .flatMap((bucket) => findGap(bucket, newestOf.get(bucket) ?? null));
    const newest = [...newestOf.values()].filter((time) => time !== null);
    return findGap(null, newest.length === 0 ? null : newest.reduce((a, b) => Math.max(a, b)));
});
var findWindowNotCovered = (function findWindowNotCovered({ tally, scope, silent, hasParsedNothing }) {
    const { since } = scope.window;
    if (since === null || hasParsedNothing)
        return [];
    const configured = new Set(scope.buckets);
    const isAsked = (bucket) => !silent.has(bucket) && (configured.size === 0 || configured.has(bucket));
    const places = new Map(tally.source.locations.map((location, index) => [location, index]));
    const place = ({ location }) => places.get(location) ?? places.size;
    const found = tally.coverage
        .filter(({ bucket }) => bucket === null || isAsked(bucket))
        .sort((a, b) => place(a) - place(b) || (0,_model_order_js__WEBPACK_IMPORTED_MODULE_3__/* .compareCodePoints */ .O)(a.bucket ?? '', b.bucket ?? ''))
        .flatMap(({ location, bucket, oldestLogObject, oldestRecord }) => {
        const known = [oldestLogObject, oldestRecord].filter((time) => time !== null);
        const oldest = (0,_runtime_lists_js__WEBPACK_IMPORTED_MODULE_4__/* .findLeast */ .z0)(known);
        if (known.length === 0 || oldest <= since)
            return [];
        return {
            name: 'window-not-covered',
            bucket,
            message: `The logs of ${bucket === null ? location : `bucket ${bucket}`} begin at ${(0,_model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTimestamp */ .Ey)(oldest)}, after the window begins (${(0,_model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTimestamp */ .Ey)(since)}): the requests before that are not known. Choose a later since, or keep logs for longer.`,
        };
    });
    const told = new Set(found.map(({ bucket }) => bucket));
    return [
        ...found,
        ...findLateBuckets(tally, scope.buckets, since).filter(({ bucket }) => !silent.has(bucket) && !told.has(bucket)),
    ];
});





/** Gaps of a silent log. If a bucket's policy denies SigV2, its log may be silent. */
const ACCEPTED_WHERE_DENIED = new Set([
    'no-log-records',
    'no-traffic',
    'stale-logs',
    'window-not-covered',
    'logging-disabled',
    'logging-changed',
]);
function isAccepted(name, count, accepted) {
    return accepted.some((gap) => gap.name === name && (gap.atMostRecords === null || (count !== null && count <= gap.atMostRecords)));
}
function isWindowOpen({ window }) {
    return window.since === null && window.until === null;
}
/** Names only what is set. */
function adviseNoTraffic(scope) {
    const longer = isWindowOpen(scope) ? 'Read logs of a longer time' : 'Widen the window';
    return `${longer}${scope.networks.length > 0 ? ', or check the source IPs' : ''}.`;
}
function explainNoTraffic(target) {
    const where = `Bucket ${target.bucket}${target.network === _model_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .ANY_NETWORK */ .Yh ? '' : `, network ${target.network}`}`;
    const others = target.sigV2 + target.unsigned + target.unknown + target.missing;
    if (target.sigV4 > 0)
        return `${where}: ${(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .describeAll */ .lb)(target.sigV4, 'SigV4 request')} ${target.sigV4 === 1 ? 'was' : 'were'} refused, and anybody can send such requests.`;
    if (others > 0)
        return `${where}: ${(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(others, 'request')}, none signed with SigV4.`;
    if (target.excluded > 0)
        return `${where}: only requests of excluded user agents (${target.excluded}), which prove nothing.`;
    return `${where}: no request in the window.`;
}
function describePlaces({ totals }) {
    const places = [
        [totals.outsideWindow, 'outside the window'],
        [totals.service, 'of S3\u2019s own operations'],
        [totals.unparsed, 'unparsed'],
    ];
    return places
        .filter(([count]) => count > 0)
        .map(([count, place]) => `${count} ${place}`)
        .join(', ');
}
/** Simple keys do not name their bucket. If several buckets share a location, an old key may belong to another bucket. */
function findLateBuckets({ buckets }, configured, since) {
    const tallies = new Map(buckets.map((tally) => [tally.bucket, tally]));
    return configured.flatMap((bucket) => {
        const { oldestRecord = null, isLocationShared = false } = tallies.get(bucket) ?? {};
        if (!isLocationShared || oldestRecord === null || oldestRecord <= since + _model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .SECONDS_PER_DAY */ .xz)
            return [];
        return {
            name: 'window-not-covered',
            bucket,
            message: `The first record of bucket ${bucket} is of ${(0,_model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTimestamp */ .Ey)(oldestRecord)}, more than a day after the window begins (${(0,_model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTimestamp */ .Ey)(since)}). The older logs of its location may be those of other buckets: its logging may have begun then. Choose a later since, or accept window-not-covered for a quiet bucket.`,
        };
    });
}


Object.assign(__webpack_exports__, {
  $: /* binding */ findGaps,
  u: /* binding */ ACCEPTED_WHERE_DENIED,
});

/***/ }),

// ./lib/verdict/judge.js
5670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* unused harmony export judge */
/* harmony import */ var _exceptions_apply_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3757);
/* harmony import */ var _model_scope_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(997);
/* harmony import */ var _model_tally_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6307);
/* harmony import */ var _runtime_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(525);
/* harmony import */ var _buckets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6262);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4527);
/* harmony import */ var _gaps_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6844);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3863);








/** The judgement of a tally with exceptions. Throws the reason of the signal when that is aborted. */
var judgeWithExceptions = (async function judgeWithExceptions(tally, settings, exceptions, signal, bucketFacts = []) {
    const signers = (0,_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .listSigners */ .wv)(tally, settings);
    const applied = await (0,_exceptions_apply_js__WEBPACK_IMPORTED_MODULE_0__/* .applyExceptions */ .FW)(signers, exceptions, settings.now, signal);
    return judge(tally, settings, { applied, bucketFacts });
});
/**
 * The verdict over all targets. A non-compliant target makes it `non-compliant`. Else a gap that is not accepted makes
 * it `inconclusive`. A report without a target that proves something is also `inconclusive`, because an accepted gap
 * proves nothing.
 */
var findOverallVerdict = (function findOverallVerdict(targets, gaps) {
    if (targets.some((({ verdict }) => verdict === 'non-compliant')))
        return 'non-compliant';
    if (gaps.some(({ accepted }) => !accepted))
        return 'inconclusive';
    return targets.some(_targets_js__WEBPACK_IMPORTED_MODULE_6__/* .isProof */ .rN) ? 'compliant' : 'inconclusive';
});
var refuseContradictions = (function refuseContradictions({ totals, targets, daily, sigV2Clients, sigV2ClientsBeyond = [], }) {
    const checkAgreement = ((what, ...counts) => {
        if (new Set(counts).size > 1)
            throw new Error(`the tally contradicts itself: ${what}: ${counts.join(', ')}`);
    });
    const sum = ((rows, count) => rows.reduce(((total, row) => total + count(row)), 0));
    const { inScope, excluded, otherBuckets, otherNetworks, outsideWindow, service, unparsed } = totals;
    checkAgreement('records and their places', totals.records, inScope + excluded + otherBuckets + otherNetworks + outsideWindow + service + unparsed);
    checkAgreement('in-scope records and their signatures', inScope, sum(_model_tally_js__WEBPACK_IMPORTED_MODULE_7__/* .SIGNATURE_KEYS */ .sc, ((signature) => totals[signature])));
    for (const signature of _model_tally_js__WEBPACK_IMPORTED_MODULE_7__/* .SIGNATURE_KEYS */ .sc)
        checkAgreement(`${signature} in totals, targets and days`, totals[signature], sum(targets, ((target) => target[signature])), sum(daily, ((day) => day[signature])));
    for (const { bucket, network, sigV4, sigV4Rejected } of targets)
        if (sigV4Rejected > sigV4)
            throw new Error(`the tally contradicts itself: ${bucket}, ${network}: ${sigV4Rejected} of ${sigV4} SigV4 requests were refused`);
    checkAgreement('excluded in totals and targets', excluded, sum(targets, ((target) => target.excluded)));
    checkAgreement('SigV2 requests in totals and clients', totals.sigV2, sum(sigV2Clients, ((client) => client.requests)) +
        sum(sigV2ClientsBeyond, (clients) => clients.requests) +
        sum(targets, ((target) => target.sigV2RequestsNotListed)));
});
/**
 * The judgement of a tally.
 * @throws SettingsError when there are more than 200,000 targets; an Error, as a bug, when parts of the tally contradict each
 * other
 */
function judge(tally, settings, known = {}) {
    const problem = (0,_model_scope_js__WEBPACK_IMPORTED_MODULE_5__/* .findTargetsProblem */ .P2)(settings.scope) ?? (0,_model_scope_js__WEBPACK_IMPORTED_MODULE_5__/* .findFoundTargetsProblem */ .Rz)(tally.targets.length);
    if (problem !== null)
        throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SettingsError */ .GN(problem);
    refuseContradictions(tally);
    const { applied = { findings: (0,_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .listSigners */ .wv)(tally, settings), excepted: [], outcomes: [] }, bucketFacts = [], } = known;
    const findings = (0,_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .makeFindings */ .bn)(applied, tally, settings);
    const denied = new Set(settings.acceptDenyPolicy ? bucketFacts.filter(isDenied).map(({ bucket }) => bucket) : []);
    const targets = (0,_targets_js__WEBPACK_IMPORTED_MODULE_6__/* .judgeTargets */ .Ui)(tally.targets, settings.scope, findings.targets, denied);
    for (const { verdict, bucket } of targets)
        if (verdict === 'non-compliant')
            denied.delete(bucket);
    const gaps = (0,_gaps_js__WEBPACK_IMPORTED_MODULE_3__/* .findGaps */ .$)(tally, targets, settings, denied);
    return {
        verdict: findOverallVerdict(targets, gaps),
        targets,
        buckets: (0,_buckets_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeBuckets */ .VZ)(settings.scope, tally.buckets, targets, gaps, bucketFacts),
        findings,
        gaps,
    };
}
function isDenied({ denial }) {
    return denial === 'denied';
}


Object.assign(__webpack_exports__, {
  _4: /* binding */ findOverallVerdict,
  o4: /* binding */ judgeWithExceptions,
});

/***/ }),

// ./lib/verdict/targets.js
3863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony import */ var _model_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4209);
/* harmony import */ var _model_scope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(997);
/* harmony import */ var _model_tally_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6307);



/**
 * Every pair of configured bucket and network, in the order of the settings. Where no bucket is configured: the pairs that
 * the log has, by bucket name.
 */
var judgeTargets = (function judgeTargets(tallied, scope, withFinding, deniedBuckets) {
    const byKey = new Map();
    for (const target of tallied)
        byKey.set((0,_model_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .makeTargetKey */ .Rq)(target.bucket, target.network), target);
    const networks = (0,_model_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .listNetworkNames */ .vc)(scope);
    const isConfigured = scope.buckets.length > 0;
    const buckets = isConfigured
        ? scope.buckets
        : [...new Set(tallied.map((({ bucket }) => bucket)))].sort(_model_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareCodePoints */ .O);
    const judged = [];
    for (const bucket of buckets)
        for (const network of networks) {
            const key = (0,_model_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .makeTargetKey */ .Rq)(bucket, network);
            const target = byKey.get(key);
            if (target === undefined && !isConfigured)
                continue;
            const { sigV4, sigV2, unsigned, unknown, missing } = target ?? (0,_model_tally_js__WEBPACK_IMPORTED_MODULE_2__/* .makeZeroSignatures */ .IC)();
            const sigV4Rejected = target?.sigV4Rejected ?? 0;
            judged.push({
                bucket,
                network,
                verdict: judgeTarget(withFinding.has(key), { sigV4, sigV4Rejected }, deniedBuckets.has(bucket)),
                sigV4,
                sigV2,
                unsigned,
                unknown,
                missing,
                excluded: target?.excluded ?? 0,
                sigV4Rejected,
                lastSigV2: target?.lastSigV2 ?? null,
                firstSeen: target?.firstSeen ?? null,
                lastSeen: target?.lastSeen ?? null,
            });
        }
    return judged;
});
/**
 * The meaning of the numbers of a target. Anybody can send a SigV4 request that S3 refuses, so that such a request
 * proves nothing.
 */
var judgeTarget = (function judgeTarget(hasFinding, { sigV4, sigV4Rejected }, isDenied) {
    if (hasFinding)
        return 'non-compliant';
    if (sigV4 > sigV4Rejected)
        return 'compliant';
    return isDenied ? 'denied' : 'no-traffic';
});
/** Whether a target proves something for the verdict: it has no finding, and is more than silence. */
var isProof = (function isProof({ verdict }) {
    return verdict === 'compliant' || verdict === 'denied';
});


Object.assign(__webpack_exports__, {
  Ui: /* binding */ judgeTargets,
  dM: /* binding */ judgeTarget,
  rN: /* binding */ isProof,
});

/***/ }),

6409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tW: (() => (/* binding */ hash))
});

// UNUSED EXPORTS: BLOCK_SIZE, DIGEST_LENGTH, SHA256

;// CONCATENATED MODULE: ./node_modules/@stablelib/int/lib/int.js
// Copyright (C) 2016 Dmitry Chestnykh
// MIT License. See LICENSE file for details.
/**
 * Package int provides helper functions for integerss.
 */
/** 32-bit integer multiplication.  */
const mul = Math.imul;
/** 32-bit integer addition.  */
function add(a, b) {
    return (a + b) | 0;
}
/**  32-bit integer subtraction.  */
function sub(a, b) {
    return (a - b) | 0;
}
/** 32-bit integer left rotation */
function rotl(x, n) {
    return x << n | x >>> (32 - n);
}
/** 32-bit integer left rotation */
function rotr(x, n) {
    return x << (32 - n) | x >>> n;
}
/**
 * Returns true if the argument is an integer number.
 */
const isInteger = Number.isInteger;
/**
 *  Math.pow(2, 53) - 1
 */
const MAX_SAFE_INTEGER = Number.MAX_SAFE_INTEGER;
/**
 * Returns true if the argument is a safe integer number
 * (-MIN_SAFE_INTEGER < number <= MAX_SAFE_INTEGER)
 */
const int_isSafeInteger = Number.isSafeInteger;
//# sourceMappingURL=int.js.map
;// CONCATENATED MODULE: ./node_modules/@stablelib/binary/lib/binary.js
/**
 * Reads 4 bytes from array starting at offset as big-endian
 * unsigned 32-bit integer and returns it.
 */
var readUint32BE = (function readUint32BE(array, offset = 0) {
    return ((array[offset] << 24) |
        (array[offset + 1] << 16) |
        (array[offset + 2] << 8) |
        array[offset + 3]) >>> 0;
});
/**
 * Writes 4-byte big-endian representation of 32-bit unsigned
 * value to byte array starting at offset.
 *
 * If byte array is not given, creates a new 4-byte one.
 *
 * Returns the output byte array.
 */
var writeUint32BE = (function writeUint32BE(value, out = new Uint8Array(4), offset = 0) {
    out[offset + 0] = value >>> 24;
    out[offset + 1] = value >>> 16;
    out[offset + 2] = value >>> 8;
    out[offset + 3] = value >>> 0;
    return out;
});
// Copyright (C) 2016 Dmitry Chestnykh
// MIT License. See LICENSE file for details.
/**
 * Package binary provides functions for encoding and decoding numbers in byte arrays.
 */

// TODO(dchest): add asserts for correct value ranges and array offsets.
/**
 * Reads 2 bytes from array starting at offset as big-endian
 * signed 16-bit integer and returns it.
 */
function readInt16BE(array, offset = 0) {
    return (((array[offset + 0] << 8) | array[offset + 1]) << 16) >> 16;
}
/**
 * Reads 2 bytes from array starting at offset as big-endian
 * unsigned 16-bit integer and returns it.
 */
function readUint16BE(array, offset = 0) {
    return ((array[offset + 0] << 8) | array[offset + 1]) >>> 0;
}
/**
 * Reads 2 bytes from array starting at offset as little-endian
 * signed 16-bit integer and returns it.
 */
function readInt16LE(array, offset = 0) {
    return (((array[offset + 1] << 8) | array[offset]) << 16) >> 16;
}
/**
 * Reads 2 bytes from array starting at offset as little-endian
 * unsigned 16-bit integer and returns it.
 */
function readUint16LE(array, offset = 0) {
    return ((array[offset + 1] << 8) | array[offset]) >>> 0;
}
/**
 * Writes 2-byte big-endian representation of 16-bit unsigned
 * value to byte array starting at offset.
 *
 * If byte array is not given, creates a new 2-byte one.
 *
 * Returns the output byte array.
 */
function writeUint16BE(value, out = new Uint8Array(2), offset = 0) {
    out[offset + 0] = value >>> 8;
    out[offset + 1] = value >>> 0;
    return out;
}
const writeInt16BE = (/* unused pure expression or super */ null && (writeUint16BE));
/**
 * Writes 2-byte little-endian representation of 16-bit unsigned
 * value to array starting at offset.
 *
 * If byte array is not given, creates a new 2-byte one.
 *
 * Returns the output byte array.
 */
function writeUint16LE(value, out = new Uint8Array(2), offset = 0) {
    out[offset + 0] = value >>> 0;
    out[offset + 1] = value >>> 8;
    return out;
}
const writeInt16LE = (/* unused pure expression or super */ null && (writeUint16LE));
/**
 * Reads 4 bytes from array starting at offset as big-endian
 * signed 32-bit integer and returns it.
 */
function readInt32BE(array, offset = 0) {
    return (array[offset] << 24) |
        (array[offset + 1] << 16) |
        (array[offset + 2] << 8) |
        array[offset + 3];
}
/**
 * Reads 4 bytes from array starting at offset as little-endian
 * signed 32-bit integer and returns it.
 */
function readInt32LE(array, offset = 0) {
    return (array[offset + 3] << 24) |
        (array[offset + 2] << 16) |
        (array[offset + 1] << 8) |
        array[offset];
}
/**
 * Reads 4 bytes from array starting at offset as little-endian
 * unsigned 32-bit integer and returns it.
 */
function readUint32LE(array, offset = 0) {
    return ((array[offset + 3] << 24) |
        (array[offset + 2] << 16) |
        (array[offset + 1] << 8) |
        array[offset]) >>> 0;
}
const writeInt32BE = (/* unused pure expression or super */ null && (writeUint32BE));
/**
 * Writes 4-byte little-endian representation of 32-bit unsigned
 * value to array starting at offset.
 *
 * If byte array is not given, creates a new 4-byte one.
 *
 * Returns the output byte array.
 */
function writeUint32LE(value, out = new Uint8Array(4), offset = 0) {
    out[offset + 0] = value >>> 0;
    out[offset + 1] = value >>> 8;
    out[offset + 2] = value >>> 16;
    out[offset + 3] = value >>> 24;
    return out;
}
const writeInt32LE = (/* unused pure expression or super */ null && (writeUint32LE));
/**
 * Reads 8 bytes from array starting at offset as big-endian
 * signed 64-bit integer and returns it.
 *
 * IMPORTANT: due to JavaScript limitation, supports exact
 * numbers in range -9007199254740991 to 9007199254740991.
 * If the number stored in the byte array is outside this range,
 * the result is not exact.
 */
function readInt64BE(array, offset = 0) {
    const hi = readInt32BE(array, offset);
    const lo = readInt32BE(array, offset + 4);
    return hi * 0x100000000 + lo - ((lo >> 31) * 0x100000000);
}
/**
 * Reads 8 bytes from array starting at offset as big-endian
 * unsigned 64-bit integer and returns it.
 *
 * IMPORTANT: due to JavaScript limitation, supports values up to 2^53-1.
 */
function readUint64BE(array, offset = 0) {
    const hi = readUint32BE(array, offset);
    const lo = readUint32BE(array, offset + 4);
    return hi * 0x100000000 + lo;
}
/**
 * Reads 8 bytes from array starting at offset as little-endian
 * signed 64-bit integer and returns it.
 *
 * IMPORTANT: due to JavaScript limitation, supports exact
 * numbers in range -9007199254740991 to 9007199254740991.
 * If the number stored in the byte array is outside this range,
 * the result is not exact.
 */
function readInt64LE(array, offset = 0) {
    const lo = readInt32LE(array, offset);
    const hi = readInt32LE(array, offset + 4);
    return hi * 0x100000000 + lo - ((lo >> 31) * 0x100000000);
}
/**
 * Reads 8 bytes from array starting at offset as little-endian
 * unsigned 64-bit integer and returns it.
 *
 * IMPORTANT: due to JavaScript limitation, supports values up to 2^53-1.
 */
function readUint64LE(array, offset = 0) {
    const lo = readUint32LE(array, offset);
    const hi = readUint32LE(array, offset + 4);
    return hi * 0x100000000 + lo;
}
/**
 * Writes 8-byte big-endian representation of 64-bit unsigned
 * value to byte array starting at offset.
 *
 * Due to JavaScript limitation, supports values up to 2^53-1.
 *
 * If byte array is not given, creates a new 8-byte one.
 *
 * Returns the output byte array.
 */
function writeUint64BE(value, out = new Uint8Array(8), offset = 0) {
    writeUint32BE(value / 0x100000000 >>> 0, out, offset);
    writeUint32BE(value >>> 0, out, offset + 4);
    return out;
}
const writeInt64BE = (/* unused pure expression or super */ null && (writeUint64BE));
/**
 * Writes 8-byte little-endian representation of 64-bit unsigned
 * value to byte array starting at offset.
 *
 * Due to JavaScript limitation, supports values up to 2^53-1.
 *
 * If byte array is not given, creates a new 8-byte one.
 *
 * Returns the output byte array.
 */
function writeUint64LE(value, out = new Uint8Array(8), offset = 0) {
    writeUint32LE(value >>> 0, out, offset);
    writeUint32LE(value / 0x100000000 >>> 0, out, offset + 4);
    return out;
}
const writeInt64LE = (/* unused pure expression or super */ null && (writeUint64LE));
/**
 * Reads bytes from array starting at offset as big-endian
 * unsigned bitLen-bit integer and returns it.
 *
 * Supports bit lengths divisible by 8, up to 48.
 */
function readUintBE(bitLength, array, offset = 0) {
    // TODO(dchest): implement support for bitLengths non-divisible by 8
    if (bitLength % 8 !== 0) {
        throw new Error("readUintBE supports only bitLengths divisible by 8");
    }
    if (bitLength / 8 > array.length - offset) {
        throw new Error("readUintBE: array is too short for the given bitLength");
    }
    let result = 0;
    let mul = 1;
    for (let i = bitLength / 8 + offset - 1; i >= offset; i--) {
        result += array[i] * mul;
        mul *= 256;
    }
    return result;
}
/**
 * Reads bytes from array starting at offset as little-endian
 * unsigned bitLen-bit integer and returns it.
 *
 * Supports bit lengths divisible by 8, up to 48.
 */
function readUintLE(bitLength, array, offset = 0) {
    // TODO(dchest): implement support for bitLengths non-divisible by 8
    if (bitLength % 8 !== 0) {
        throw new Error("readUintLE supports only bitLengths divisible by 8");
    }
    if (bitLength / 8 > array.length - offset) {
        throw new Error("readUintLE: array is too short for the given bitLength");
    }
    let result = 0;
    let mul = 1;
    for (let i = offset; i < offset + bitLength / 8; i++) {
        result += array[i] * mul;
        mul *= 256;
    }
    return result;
}
/**
 * Writes a big-endian representation of bitLen-bit unsigned
 * value to array starting at offset.
 *
 * Supports bit lengths divisible by 8, up to 48.
 *
 * If byte array is not given, creates a new one.
 *
 * Returns the output byte array.
 */
function writeUintBE(bitLength, value, out = new Uint8Array(bitLength / 8), offset = 0) {
    // TODO(dchest): implement support for bitLengths non-divisible by 8
    if (bitLength % 8 !== 0) {
        throw new Error("writeUintBE supports only bitLengths divisible by 8");
    }
    if (!isSafeInteger(value)) {
        throw new Error("writeUintBE value must be an integer");
    }
    let div = 1;
    for (let i = bitLength / 8 + offset - 1; i >= offset; i--) {
        out[i] = (value / div) & 0xff;
        div *= 256;
    }
    return out;
}
/**
 * Writes a little-endian representation of bitLen-bit unsigned
 * value to array starting at offset.
 *
 * Supports bit lengths divisible by 8, up to 48.
 *
 * If byte array is not given, creates a new one.
 *
 * Returns the output byte array.
 */
function writeUintLE(bitLength, value, out = new Uint8Array(bitLength / 8), offset = 0) {
    // TODO(dchest): implement support for bitLengths non-divisible by 8
    if (bitLength % 8 !== 0) {
        throw new Error("writeUintLE supports only bitLengths divisible by 8");
    }
    if (!isSafeInteger(value)) {
        throw new Error("writeUintLE value must be an integer");
    }
    let div = 1;
    for (let i = offset; i < offset + bitLength / 8; i++) {
        out[i] = (value / div) & 0xff;
        div *= 256;
    }
    return out;
}
/**
 * Reads 4 bytes from array starting at offset as big-endian
 * 32-bit floating-point number and returns it.
 */
function readFloat32BE(array, offset = 0) {
    const view = new DataView(array.buffer, array.byteOffset, array.byteLength);
    return view.getFloat32(offset);
}
/**
 * Reads 4 bytes from array starting at offset as little-endian
 * 32-bit floating-point number and returns it.
 */
function readFloat32LE(array, offset = 0) {
    const view = new DataView(array.buffer, array.byteOffset, array.byteLength);
    return view.getFloat32(offset, true);
}
/**
 * Reads 8 bytes from array starting at offset as big-endian
 * 64-bit floating-point number ("double") and returns it.
 */
function readFloat64BE(array, offset = 0) {
    const view = new DataView(array.buffer, array.byteOffset, array.byteLength);
    return view.getFloat64(offset);
}
/**
 * Reads 8 bytes from array starting at offset as little-endian
 * 64-bit floating-point number ("double") and returns it.
 */
function readFloat64LE(array, offset = 0) {
    const view = new DataView(array.buffer, array.byteOffset, array.byteLength);
    return view.getFloat64(offset, true);
}
/**
 * Writes 4-byte big-endian floating-point representation of value
 * to byte array starting at offset.
 *
 * If byte array is not given, creates a new 4-byte one.
 *
 * Returns the output byte array.
 */
function writeFloat32BE(value, out = new Uint8Array(4), offset = 0) {
    const view = new DataView(out.buffer, out.byteOffset, out.byteLength);
    view.setFloat32(offset, value);
    return out;
}
/**
 * Writes 4-byte little-endian floating-point representation of value
 * to byte array starting at offset.
 *
 * If byte array is not given, creates a new 4-byte one.
 *
 * Returns the output byte array.
 */
function writeFloat32LE(value, out = new Uint8Array(4), offset = 0) {
    const view = new DataView(out.buffer, out.byteOffset, out.byteLength);
    view.setFloat32(offset, value, true);
    return out;
}
/**
 * Writes 8-byte big-endian floating-point representation of value
 * to byte array starting at offset.
 *
 * If byte array is not given, creates a new 8-byte one.
 *
 * Returns the output byte array.
 */
function writeFloat64BE(value, out = new Uint8Array(8), offset = 0) {
    const view = new DataView(out.buffer, out.byteOffset, out.byteLength);
    view.setFloat64(offset, value);
    return out;
}
/**
 * Writes 8-byte little-endian floating-point representation of value
 * to byte array starting at offset.
 *
 * If byte array is not given, creates a new 8-byte one.
 *
 * Returns the output byte array.
 */
function writeFloat64LE(value, out = new Uint8Array(8), offset = 0) {
    const view = new DataView(out.buffer, out.byteOffset, out.byteLength);
    view.setFloat64(offset, value, true);
    return out;
}
//# sourceMappingURL=binary.js.map
;// CONCATENATED MODULE: ./node_modules/@stablelib/wipe/lib/wipe.js
// Copyright (C) 2016 Dmitry Chestnykh
// MIT License. See LICENSE file for details.
/**
 * Sets all values in the given array to zero and returns it.
 *
 * The fact that it sets bytes to zero can be relied on.
 *
 * There is no guarantee that this function makes data disappear from memory,
 * as runtime implementation can, for example, have copying garbage collector
 * that will make copies of sensitive data before we wipe it. Or that an
 * operating system will write our data to swap or sleep image. Another thing
 * is that an optimizing compiler can remove calls to this function or make it
 * no-op. There's nothing we can do with it, so we just do our best and hope
 * that everything will be okay and good will triumph over evil.
 */
var wipe = (function wipe(array) {
    // Right now it's similar to array.fill(0). If it turns
    // out that runtimes optimize this call away, maybe
    // we can try something else.
    for (let i = 0; i < array.length; i++) {
        array[i] = 0;
    }
    return array;
});
//# sourceMappingURL=wipe.js.map
;// CONCATENATED MODULE: ./node_modules/@stablelib/sha256/lib/sha256.js
var hashBlocks = (function hashBlocks(w, v, p, pos, len) {
    while (len >= 64) {
        let a = v[0];
        let b = v[1];
        let c = v[2];
        let d = v[3];
        let e = v[4];
        let f = v[5];
        let g = v[6];
        let h = v[7];
        for (let i = 0; i < 16; i++) {
            let j = pos + i * 4;
            w[i] = readUint32BE(p, j);
        }
        for (let i = 16; i < 64; i++) {
            let u = w[i - 2];
            let t1 = (u >>> 17 | u << (32 - 17)) ^ (u >>> 19 | u << (32 - 19)) ^ (u >>> 10);
            u = w[i - 15];
            let t2 = (u >>> 7 | u << (32 - 7)) ^ (u >>> 18 | u << (32 - 18)) ^ (u >>> 3);
            w[i] = (t1 + w[i - 7] | 0) + (t2 + w[i - 16] | 0);
        }
        for (let i = 0; i < 64; i++) {
            let t1 = (((((e >>> 6 | e << (32 - 6)) ^ (e >>> 11 | e << (32 - 11)) ^
                (e >>> 25 | e << (32 - 25))) + ((e & f) ^ (~e & g))) | 0) +
                ((h + ((K[i] + w[i]) | 0)) | 0)) | 0;
            let t2 = (((a >>> 2 | a << (32 - 2)) ^ (a >>> 13 | a << (32 - 13)) ^
                (a >>> 22 | a << (32 - 22))) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
            h = g;
            g = f;
            f = e;
            e = (d + t1) | 0;
            d = c;
            c = b;
            b = a;
            a = (t1 + t2) | 0;
        }
        v[0] += a;
        v[1] += b;
        v[2] += c;
        v[3] += d;
        v[4] += e;
        v[5] += f;
        v[6] += g;
        v[7] += h;
        pos += 64;
        len -= 64;
    }
    return pos;
});
var hash = (function hash(data) {
    const h = new SHA256();
    h.update(data);
    const digest = h.digest();
    h.clean();
    return digest;
});
// Copyright (C) 2016 Dmitry Chestnykh
// MIT License. See LICENSE file for details.


const DIGEST_LENGTH = 32;
const BLOCK_SIZE = 64;
/**
 * SHA2-256 cryptographic hash algorithm.
 */
class SHA256 {
    /** Length of hash output */
    digestLength = DIGEST_LENGTH;
    /** Block size */
    blockSize = BLOCK_SIZE;
    // Note: Int32Array is used instead of Uint32Array for performance reasons.
    _state = new Int32Array(8); // hash state
    _temp = new Int32Array(64); // temporary state
    _buffer = new Uint8Array(128); // buffer for data to hash
    _bufferLength = 0; // number of bytes in buffer
    _bytesHashed = 0; // number of total bytes hashed
    _finished = false; // indicates whether the hash was finalized
    constructor() {
        this.reset();
    }
    _initState() {
        this._state[0] = 0x6a09e667;
        this._state[1] = 0xbb67ae85;
        this._state[2] = 0x3c6ef372;
        this._state[3] = 0xa54ff53a;
        this._state[4] = 0x510e527f;
        this._state[5] = 0x9b05688c;
        this._state[6] = 0x1f83d9ab;
        this._state[7] = 0x5be0cd19;
    }
    /**
     * Resets hash state making it possible
     * to re-use this instance to hash other data.
     */
    reset() {
        this._initState();
        this._bufferLength = 0;
        this._bytesHashed = 0;
        this._finished = false;
        return this;
    }
    /**
     * Cleans internal buffers and resets hash state.
     */
    clean() {
        wipe(this._buffer);
        wipe(this._temp);
        this.reset();
    }
    /**
     * Updates hash state with the given data.
     *
     * Throws error when trying to update already finalized hash:
     * instance must be reset to update it again.
     */
    update(data, dataLength = data.length) {
        if (this._finished) {
            throw new Error("SHA256: can't update because hash was finished.");
        }
        let dataPos = 0;
        this._bytesHashed += dataLength;
        if (this._bufferLength > 0) {
            while (this._bufferLength < this.blockSize && dataLength > 0) {
                this._buffer[this._bufferLength++] = data[dataPos++];
                dataLength--;
            }
            if (this._bufferLength === this.blockSize) {
                hashBlocks(this._temp, this._state, this._buffer, 0, this.blockSize);
                this._bufferLength = 0;
            }
        }
        if (dataLength >= this.blockSize) {
            dataPos = hashBlocks(this._temp, this._state, data, dataPos, dataLength);
            dataLength %= this.blockSize;
        }
        while (dataLength > 0) {
            this._buffer[this._bufferLength++] = data[dataPos++];
            dataLength--;
        }
        return this;
    }
    /**
     * Finalizes hash state and puts hash into out.
     * If hash was already finalized, puts the same value.
     */
    finish(out) {
        if (!this._finished) {
            const bytesHashed = this._bytesHashed;
            const left = this._bufferLength;
            const bitLenHi = (bytesHashed / 0x20000000) | 0;
            const bitLenLo = bytesHashed << 3;
            const padLength = (bytesHashed % 64 < 56) ? 64 : 128;
            this._buffer[left] = 0x80;
            for (let i = left + 1; i < padLength - 8; i++) {
                this._buffer[i] = 0;
            }
            writeUint32BE(bitLenHi, this._buffer, padLength - 8);
            writeUint32BE(bitLenLo, this._buffer, padLength - 4);
            hashBlocks(this._temp, this._state, this._buffer, 0, padLength);
            this._finished = true;
        }
        for (let i = 0; i < this.digestLength / 4; i++) {
            writeUint32BE(this._state[i], out, i * 4);
        }
        return this;
    }
    /**
     * Returns the final hash digest.
     */
    digest() {
        const out = new Uint8Array(this.digestLength);
        this.finish(out);
        return out;
    }
    /**
     * Function useful for HMAC/PBKDF2 optimization.
     * Returns hash state to be used with restoreState().
     * Only chain value is saved, not buffers or other
     * state variables.
     */
    saveState() {
        if (this._finished) {
            throw new Error("SHA256: cannot save finished state");
        }
        return {
            state: new Int32Array(this._state),
            buffer: this._bufferLength > 0 ? new Uint8Array(this._buffer) : undefined,
            bufferLength: this._bufferLength,
            bytesHashed: this._bytesHashed
        };
    }
    /**
     * Function useful for HMAC/PBKDF2 optimization.
     * Restores state saved by saveState() and sets bytesHashed
     * to the given value.
     */
    restoreState(savedState) {
        this._state.set(savedState.state);
        this._bufferLength = savedState.bufferLength;
        if (savedState.buffer) {
            this._buffer.set(savedState.buffer);
        }
        this._bytesHashed = savedState.bytesHashed;
        this._finished = false;
        return this;
    }
    /**
     * Cleans state returned by saveState().
     */
    cleanSavedState(savedState) {
        wipe(savedState.state);
        if (savedState.buffer) {
            wipe(savedState.buffer);
        }
        savedState.bufferLength = 0;
        savedState.bytesHashed = 0;
    }
}
// Constants
const K = new Int32Array([
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b,
    0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98, 0x12835b01,
    0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7,
    0xc19bf174, 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc,
    0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da, 0x983e5152,
    0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147,
    0x06ca6351, 0x14292967, 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc,
    0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819,
    0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08,
    0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f,
    0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208,
    0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2
]);
//# sourceMappingURL=sha256.js.map

/***/ }),

// ./node_modules/ansi-regex/index.js
21:
/***/ ((module) => {



module.exports = ({onlyFirst = false} = {}) => {
	const pattern = [
		'[\\u001B\\u009B][[\\]()#;?]*(?:(?:(?:(?:;[-a-zA-Z\\d\\/#&.:=?%@~_]+)*|[a-zA-Z\\d]+(?:;[-a-zA-Z\\d\\/#&.:=?%@~_]*)*)?\\u0007)',
		'(?:(?:\\d{1,4}(?:;\\d{0,4})*)?[\\dA-PR-TZcf-ntqry=><~]))'
	].join('|');

	return new RegExp(pattern, onlyFirst ? undefined : 'g');
};


/***/ }),

// ./node_modules/emoji-regex/index.js
872:
/***/ ((module) => {



module.exports = function () {
  // https://mths.be/emoji
  return /\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62(?:\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67|\uDB40\uDC73\uDB40\uDC63\uDB40\uDC74|\uDB40\uDC77\uDB40\uDC6C\uDB40\uDC73)\uDB40\uDC7F|\uD83D\uDC68(?:\uD83C\uDFFC\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68\uD83C\uDFFB|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFF\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB-\uDFFE])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFE\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB-\uDFFD])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFD\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB\uDFFC])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\u200D(?:\u2764\uFE0F\u200D(?:\uD83D\uDC8B\u200D)?\uD83D\uDC68|(?:\uD83D[\uDC68\uDC69])\u200D(?:\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67]))|\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67])|(?:\uD83D[\uDC68\uDC69])\u200D(?:\uD83D[\uDC66\uDC67])|[\u2695\u2696\u2708]\uFE0F|\uD83D[\uDC66\uDC67]|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|(?:\uD83C\uDFFB\u200D[\u2695\u2696\u2708]|\uD83C\uDFFF\u200D[\u2695\u2696\u2708]|\uD83C\uDFFE\u200D[\u2695\u2696\u2708]|\uD83C\uDFFD\u200D[\u2695\u2696\u2708]|\uD83C\uDFFC\u200D[\u2695\u2696\u2708])\uFE0F|\uD83C\uDFFB\u200D(?:\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C[\uDFFB-\uDFFF])|(?:\uD83E\uDDD1\uD83C\uDFFB\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFC\u200D\uD83E\uDD1D\u200D\uD83D\uDC69)\uD83C\uDFFB|\uD83E\uDDD1(?:\uD83C\uDFFF\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1(?:\uD83C[\uDFFB-\uDFFF])|\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1)|(?:\uD83E\uDDD1\uD83C\uDFFE\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFF\u200D\uD83E\uDD1D\u200D(?:\uD83D[\uDC68\uDC69]))(?:\uD83C[\uDFFB-\uDFFE])|(?:\uD83E\uDDD1\uD83C\uDFFC\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFD\u200D\uD83E\uDD1D\u200D\uD83D\uDC69)(?:\uD83C[\uDFFB\uDFFC])|\uD83D\uDC69(?:\uD83C\uDFFE\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB-\uDFFD\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFC\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB\uDFFD-\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFB\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFC-\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFD\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\u200D(?:\u2764\uFE0F\u200D(?:\uD83D\uDC8B\u200D(?:\uD83D[\uDC68\uDC69])|\uD83D[\uDC68\uDC69])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFF\u200D(?:\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD]))|\uD83D\uDC69\u200D\uD83D\uDC69\u200D(?:\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67]))|(?:\uD83E\uDDD1\uD83C\uDFFD\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFE\u200D\uD83E\uDD1D\u200D\uD83D\uDC69)(?:\uD83C[\uDFFB-\uDFFD])|\uD83D\uDC69\u200D\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC69\u200D\uD83D\uDC69\u200D(?:\uD83D[\uDC66\uDC67])|(?:\uD83D\uDC41\uFE0F\u200D\uD83D\uDDE8|\uD83D\uDC69(?:\uD83C\uDFFF\u200D[\u2695\u2696\u2708]|\uD83C\uDFFE\u200D[\u2695\u2696\u2708]|\uD83C\uDFFC\u200D[\u2695\u2696\u2708]|\uD83C\uDFFB\u200D[\u2695\u2696\u2708]|\uD83C\uDFFD\u200D[\u2695\u2696\u2708]|\u200D[\u2695\u2696\u2708])|(?:(?:\u26F9|\uD83C[\uDFCB\uDFCC]|\uD83D\uDD75)\uFE0F|\uD83D\uDC6F|\uD83E[\uDD3C\uDDDE\uDDDF])\u200D[\u2640\u2642]|(?:\u26F9|\uD83C[\uDFCB\uDFCC]|\uD83D\uDD75)(?:\uD83C[\uDFFB-\uDFFF])\u200D[\u2640\u2642]|(?:\uD83C[\uDFC3\uDFC4\uDFCA]|\uD83D[\uDC6E\uDC71\uDC73\uDC77\uDC81\uDC82\uDC86\uDC87\uDE45-\uDE47\uDE4B\uDE4D\uDE4E\uDEA3\uDEB4-\uDEB6]|\uD83E[\uDD26\uDD37-\uDD39\uDD3D\uDD3E\uDDB8\uDDB9\uDDCD-\uDDCF\uDDD6-\uDDDD])(?:(?:\uD83C[\uDFFB-\uDFFF])\u200D[\u2640\u2642]|\u200D[\u2640\u2642])|\uD83C\uDFF4\u200D\u2620)\uFE0F|\uD83D\uDC69\u200D\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67])|\uD83C\uDFF3\uFE0F\u200D\uD83C\uDF08|\uD83D\uDC15\u200D\uD83E\uDDBA|\uD83D\uDC69\u200D\uD83D\uDC66|\uD83D\uDC69\u200D\uD83D\uDC67|\uD83C\uDDFD\uD83C\uDDF0|\uD83C\uDDF4\uD83C\uDDF2|\uD83C\uDDF6\uD83C\uDDE6|[#\*0-9]\uFE0F\u20E3|\uD83C\uDDE7(?:\uD83C[\uDDE6\uDDE7\uDDE9-\uDDEF\uDDF1-\uDDF4\uDDF6-\uDDF9\uDDFB\uDDFC\uDDFE\uDDFF])|\uD83C\uDDF9(?:\uD83C[\uDDE6\uDDE8\uDDE9\uDDEB-\uDDED\uDDEF-\uDDF4\uDDF7\uDDF9\uDDFB\uDDFC\uDDFF])|\uD83C\uDDEA(?:\uD83C[\uDDE6\uDDE8\uDDEA\uDDEC\uDDED\uDDF7-\uDDFA])|\uD83E\uDDD1(?:\uD83C[\uDFFB-\uDFFF])|\uD83C\uDDF7(?:\uD83C[\uDDEA\uDDF4\uDDF8\uDDFA\uDDFC])|\uD83D\uDC69(?:\uD83C[\uDFFB-\uDFFF])|\uD83C\uDDF2(?:\uD83C[\uDDE6\uDDE8-\uDDED\uDDF0-\uDDFF])|\uD83C\uDDE6(?:\uD83C[\uDDE8-\uDDEC\uDDEE\uDDF1\uDDF2\uDDF4\uDDF6-\uDDFA\uDDFC\uDDFD\uDDFF])|\uD83C\uDDF0(?:\uD83C[\uDDEA\uDDEC-\uDDEE\uDDF2\uDDF3\uDDF5\uDDF7\uDDFC\uDDFE\uDDFF])|\uD83C\uDDED(?:\uD83C[\uDDF0\uDDF2\uDDF3\uDDF7\uDDF9\uDDFA])|\uD83C\uDDE9(?:\uD83C[\uDDEA\uDDEC\uDDEF\uDDF0\uDDF2\uDDF4\uDDFF])|\uD83C\uDDFE(?:\uD83C[\uDDEA\uDDF9])|\uD83C\uDDEC(?:\uD83C[\uDDE6\uDDE7\uDDE9-\uDDEE\uDDF1-\uDDF3\uDDF5-\uDDFA\uDDFC\uDDFE])|\uD83C\uDDF8(?:\uD83C[\uDDE6-\uDDEA\uDDEC-\uDDF4\uDDF7-\uDDF9\uDDFB\uDDFD-\uDDFF])|\uD83C\uDDEB(?:\uD83C[\uDDEE-\uDDF0\uDDF2\uDDF4\uDDF7])|\uD83C\uDDF5(?:\uD83C[\uDDE6\uDDEA-\uDDED\uDDF0-\uDDF3\uDDF7-\uDDF9\uDDFC\uDDFE])|\uD83C\uDDFB(?:\uD83C[\uDDE6\uDDE8\uDDEA\uDDEC\uDDEE\uDDF3\uDDFA])|\uD83C\uDDF3(?:\uD83C[\uDDE6\uDDE8\uDDEA-\uDDEC\uDDEE\uDDF1\uDDF4\uDDF5\uDDF7\uDDFA\uDDFF])|\uD83C\uDDE8(?:\uD83C[\uDDE6\uDDE8\uDDE9\uDDEB-\uDDEE\uDDF0-\uDDF5\uDDF7\uDDFA-\uDDFF])|\uD83C\uDDF1(?:\uD83C[\uDDE6-\uDDE8\uDDEE\uDDF0\uDDF7-\uDDFB\uDDFE])|\uD83C\uDDFF(?:\uD83C[\uDDE6\uDDF2\uDDFC])|\uD83C\uDDFC(?:\uD83C[\uDDEB\uDDF8])|\uD83C\uDDFA(?:\uD83C[\uDDE6\uDDEC\uDDF2\uDDF3\uDDF8\uDDFE\uDDFF])|\uD83C\uDDEE(?:\uD83C[\uDDE8-\uDDEA\uDDF1-\uDDF4\uDDF6-\uDDF9])|\uD83C\uDDEF(?:\uD83C[\uDDEA\uDDF2\uDDF4\uDDF5])|(?:\uD83C[\uDFC3\uDFC4\uDFCA]|\uD83D[\uDC6E\uDC71\uDC73\uDC77\uDC81\uDC82\uDC86\uDC87\uDE45-\uDE47\uDE4B\uDE4D\uDE4E\uDEA3\uDEB4-\uDEB6]|\uD83E[\uDD26\uDD37-\uDD39\uDD3D\uDD3E\uDDB8\uDDB9\uDDCD-\uDDCF\uDDD6-\uDDDD])(?:\uD83C[\uDFFB-\uDFFF])|(?:\u26F9|\uD83C[\uDFCB\uDFCC]|\uD83D\uDD75)(?:\uD83C[\uDFFB-\uDFFF])|(?:[\u261D\u270A-\u270D]|\uD83C[\uDF85\uDFC2\uDFC7]|\uD83D[\uDC42\uDC43\uDC46-\uDC50\uDC66\uDC67\uDC6B-\uDC6D\uDC70\uDC72\uDC74-\uDC76\uDC78\uDC7C\uDC83\uDC85\uDCAA\uDD74\uDD7A\uDD90\uDD95\uDD96\uDE4C\uDE4F\uDEC0\uDECC]|\uD83E[\uDD0F\uDD18-\uDD1C\uDD1E\uDD1F\uDD30-\uDD36\uDDB5\uDDB6\uDDBB\uDDD2-\uDDD5])(?:\uD83C[\uDFFB-\uDFFF])|(?:[\u231A\u231B\u23E9-\u23EC\u23F0\u23F3\u25FD\u25FE\u2614\u2615\u2648-\u2653\u267F\u2693\u26A1\u26AA\u26AB\u26BD\u26BE\u26C4\u26C5\u26CE\u26D4\u26EA\u26F2\u26F3\u26F5\u26FA\u26FD\u2705\u270A\u270B\u2728\u274C\u274E\u2753-\u2755\u2757\u2795-\u2797\u27B0\u27BF\u2B1B\u2B1C\u2B50\u2B55]|\uD83C[\uDC04\uDCCF\uDD8E\uDD91-\uDD9A\uDDE6-\uDDFF\uDE01\uDE1A\uDE2F\uDE32-\uDE36\uDE38-\uDE3A\uDE50\uDE51\uDF00-\uDF20\uDF2D-\uDF35\uDF37-\uDF7C\uDF7E-\uDF93\uDFA0-\uDFCA\uDFCF-\uDFD3\uDFE0-\uDFF0\uDFF4\uDFF8-\uDFFF]|\uD83D[\uDC00-\uDC3E\uDC40\uDC42-\uDCFC\uDCFF-\uDD3D\uDD4B-\uDD4E\uDD50-\uDD67\uDD7A\uDD95\uDD96\uDDA4\uDDFB-\uDE4F\uDE80-\uDEC5\uDECC\uDED0-\uDED2\uDED5\uDEEB\uDEEC\uDEF4-\uDEFA\uDFE0-\uDFEB]|\uD83E[\uDD0D-\uDD3A\uDD3C-\uDD45\uDD47-\uDD71\uDD73-\uDD76\uDD7A-\uDDA2\uDDA5-\uDDAA\uDDAE-\uDDCA\uDDCD-\uDDFF\uDE70-\uDE73\uDE78-\uDE7A\uDE80-\uDE82\uDE90-\uDE95])|(?:[#\*0-9\xA9\xAE\u203C\u2049\u2122\u2139\u2194-\u2199\u21A9\u21AA\u231A\u231B\u2328\u23CF\u23E9-\u23F3\u23F8-\u23FA\u24C2\u25AA\u25AB\u25B6\u25C0\u25FB-\u25FE\u2600-\u2604\u260E\u2611\u2614\u2615\u2618\u261D\u2620\u2622\u2623\u2626\u262A\u262E\u262F\u2638-\u263A\u2640\u2642\u2648-\u2653\u265F\u2660\u2663\u2665\u2666\u2668\u267B\u267E\u267F\u2692-\u2697\u2699\u269B\u269C\u26A0\u26A1\u26AA\u26AB\u26B0\u26B1\u26BD\u26BE\u26C4\u26C5\u26C8\u26CE\u26CF\u26D1\u26D3\u26D4\u26E9\u26EA\u26F0-\u26F5\u26F7-\u26FA\u26FD\u2702\u2705\u2708-\u270D\u270F\u2712\u2714\u2716\u271D\u2721\u2728\u2733\u2734\u2744\u2747\u274C\u274E\u2753-\u2755\u2757\u2763\u2764\u2795-\u2797\u27A1\u27B0\u27BF\u2934\u2935\u2B05-\u2B07\u2B1B\u2B1C\u2B50\u2B55\u3030\u303D\u3297\u3299]|\uD83C[\uDC04\uDCCF\uDD70\uDD71\uDD7E\uDD7F\uDD8E\uDD91-\uDD9A\uDDE6-\uDDFF\uDE01\uDE02\uDE1A\uDE2F\uDE32-\uDE3A\uDE50\uDE51\uDF00-\uDF21\uDF24-\uDF93\uDF96\uDF97\uDF99-\uDF9B\uDF9E-\uDFF0\uDFF3-\uDFF5\uDFF7-\uDFFF]|\uD83D[\uDC00-\uDCFD\uDCFF-\uDD3D\uDD49-\uDD4E\uDD50-\uDD67\uDD6F\uDD70\uDD73-\uDD7A\uDD87\uDD8A-\uDD8D\uDD90\uDD95\uDD96\uDDA4\uDDA5\uDDA8\uDDB1\uDDB2\uDDBC\uDDC2-\uDDC4\uDDD1-\uDDD3\uDDDC-\uDDDE\uDDE1\uDDE3\uDDE8\uDDEF\uDDF3\uDDFA-\uDE4F\uDE80-\uDEC5\uDECB-\uDED2\uDED5\uDEE0-\uDEE5\uDEE9\uDEEB\uDEEC\uDEF0\uDEF3-\uDEFA\uDFE0-\uDFEB]|\uD83E[\uDD0D-\uDD3A\uDD3C-\uDD45\uDD47-\uDD71\uDD73-\uDD76\uDD7A-\uDDA2\uDDA5-\uDDAA\uDDAE-\uDDCA\uDDCD-\uDDFF\uDE70-\uDE73\uDE78-\uDE7A\uDE80-\uDE82\uDE90-\uDE95])\uFE0F|(?:[\u261D\u26F9\u270A-\u270D]|\uD83C[\uDF85\uDFC2-\uDFC4\uDFC7\uDFCA-\uDFCC]|\uD83D[\uDC42\uDC43\uDC46-\uDC50\uDC66-\uDC78\uDC7C\uDC81-\uDC83\uDC85-\uDC87\uDC8F\uDC91\uDCAA\uDD74\uDD75\uDD7A\uDD90\uDD95\uDD96\uDE45-\uDE47\uDE4B-\uDE4F\uDEA3\uDEB4-\uDEB6\uDEC0\uDECC]|\uD83E[\uDD0F\uDD18-\uDD1F\uDD26\uDD30-\uDD39\uDD3C-\uDD3E\uDDB5\uDDB6\uDDB8\uDDB9\uDDBB\uDDCD-\uDDCF\uDDD1-\uDDDD])/g;
};


/***/ }),

// ./node_modules/is-fullwidth-code-point/index.js
4519:
/***/ ((module) => {

/* eslint-disable yoda */


const isFullwidthCodePoint = codePoint => {
	if (Number.isNaN(codePoint)) {
		return false;
	}

	// Code points are derived from:
	// http://www.unix.org/Public/UNIDATA/EastAsianWidth.txt
	if (
		codePoint >= 0x1100 && (
			codePoint <= 0x115F || // Hangul Jamo
			codePoint === 0x2329 || // LEFT-POINTING ANGLE BRACKET
			codePoint === 0x232A || // RIGHT-POINTING ANGLE BRACKET
			// CJK Radicals Supplement .. Enclosed CJK Letters and Months
			(0x2E80 <= codePoint && codePoint <= 0x3247 && codePoint !== 0x303F) ||
			// Enclosed CJK Letters and Months .. CJK Unified Ideographs Extension A
			(0x3250 <= codePoint && codePoint <= 0x4DBF) ||
			// CJK Unified Ideographs .. Yi Radicals
			(0x4E00 <= codePoint && codePoint <= 0xA4C6) ||
			// Hangul Jamo Extended-A
			(0xA960 <= codePoint && codePoint <= 0xA97C) ||
			// Hangul Syllables
			(0xAC00 <= codePoint && codePoint <= 0xD7A3) ||
			// CJK Compatibility Ideographs
			(0xF900 <= codePoint && codePoint <= 0xFAFF) ||
			// Vertical Forms
			(0xFE10 <= codePoint && codePoint <= 0xFE19) ||
			// CJK Compatibility Forms .. Small Form Variants
			(0xFE30 <= codePoint && codePoint <= 0xFE6B) ||
			// Halfwidth and Fullwidth Forms
			(0xFF01 <= codePoint && codePoint <= 0xFF60) ||
			(0xFFE0 <= codePoint && codePoint <= 0xFFE6) ||
			// Kana Supplement
			(0x1B000 <= codePoint && codePoint <= 0x1B001) ||
			// Enclosed Ideographic Supplement
			(0x1F200 <= codePoint && codePoint <= 0x1F251) ||
			// CJK Unified Ideographs Extension B .. Tertiary Ideographic Plane
			(0x20000 <= codePoint && codePoint <= 0x3FFFD)
		)
	) {
		return true;
	}

	return false;
};

module.exports = isFullwidthCodePoint;
module.exports["default"] = isFullwidthCodePoint;


/***/ }),

// ./node_modules/string-width/index.js
60:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {


const stripAnsi = __webpack_require__(3958);
const isFullwidthCodePoint = __webpack_require__(4519);
const emojiRegex = __webpack_require__(872);

const stringWidth = string => {
	if (typeof string !== 'string' || string.length === 0) {
		return 0;
	}

	string = stripAnsi(string);

	if (string.length === 0) {
		return 0;
	}

	string = string.replace(emojiRegex(), '  ');

	let width = 0;

	for (let i = 0; i < string.length; i++) {
		const code = string.codePointAt(i);

		// Ignore control characters
		if (code <= 0x1F || (code >= 0x7F && code <= 0x9F)) {
			continue;
		}

		// Ignore combining characters
		if (code >= 0x300 && code <= 0x36F) {
			continue;
		}

		// Surrogates
		if (code > 0xFFFF) {
			i++;
		}

		width += isFullwidthCodePoint(code) ? 2 : 1;
	}

	return width;
};

module.exports = stringWidth;
// TODO: remove this in the next major version
module.exports["default"] = stringWidth;


/***/ }),

// ./node_modules/strip-ansi/index.js
3958:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {


const ansiRegex = __webpack_require__(21);

module.exports = string => typeof string === 'string' ? string.replace(ansiRegex(), '') : string;


/***/ }),

};
