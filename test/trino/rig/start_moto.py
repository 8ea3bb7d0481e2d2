"""Starts moto's server: start_moto.py PORT. Mends what moto 5.2.1 does not do as S3 does."""

import sys

from moto.core.responses import ActionResult
from moto.s3.models import S3Backend
from moto.s3.responses import S3Response
from moto.server import main


def get_bucket_logging(self):
    """As moto's own, with the key format, which it stores but leaves out of its answer."""
    stored = self.backend.get_bucket_logging(self.bucket_name)
    result = {}
    if stored:
        result["LoggingEnabled"] = {
            "TargetBucket": stored["TargetBucket"],
            "TargetPrefix": stored["TargetPrefix"],
        }
        key_format = stored.get("TargetObjectKeyFormat")
        if key_format:
            result["LoggingEnabled"]["TargetObjectKeyFormat"] = {
                name: settings or {} for name, settings in key_format.items()
            }
    self.data["Action"] = "GetBucketLogging"
    return self.serialized(ActionResult(result))


S3Response.get_bucket_logging = get_bucket_logging
# moto writes access log records of its own making into the target bucket, between those under test.
S3Backend.log_incoming_request = lambda self, request, bucket_name: None

main(["-H", "127.0.0.1", "-p", sys.argv[1]])
