"""Starts moto's server: start_moto.py PORT. Mends what moto 5.2.1 does not do as S3 does."""

import json
import sys

from flask import request
from moto.core.authorization import ActionAuthenticatorMixin
from moto.core.exceptions import JsonRESTError
from moto.core.responses import ActionResult
from moto.iam.access_control import IAMRequest
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



def resources_of(call):
    """What a policy must allow a call on, by the ARNs that AWS checks; moto asks for `*`, which no narrow policy allows."""
    body = json.loads(call.body) if call.headers.get("X-Amz-Target") else {}
    arn = f"arn:aws:{call.service_name}:{call.region}:{call.current_account}:"
    if call.service_name == "athena":
        # Of a query's id moto does not know the workgroup; the façade does, and says it.
        group = call.headers.get("X-Rig-Workgroup") or body.get("WorkGroup") or "primary"
        return [f"{arn}workgroup/{group}"]
    if call.service_name == "glue":
        action = call._get_action()
        names = body.get("DatabaseInput") or body.get("TableInput") or {}
        name = body.get("Name") or body.get("TableName") or names.get("Name")
        if action.endswith("Database"):
            return [f"{arn}catalog", f"{arn}database/{name}"]
        database = body.get("DatabaseName")
        return [f"{arn}catalog", f"{arn}database/{database}", f"{arn}table/{database}/{name or '*'}"]
    return ["*"]


authorize_on = ActionAuthenticatorMixin._authenticate_and_authorize_normal_action


def authorize(self, resource="*"):
    # This call is signed by nobody; the token in it is what counts.
    if self._get_action() == "AssumeRoleWithWebIdentity":
        return
    for one in resources_of(self) if resource == "*" else [resource]:
        authorize_on(self, one)


ActionAuthenticatorMixin._authenticate_and_authorize_normal_action = authorize

refuse_in_xml = IAMRequest._raise_access_denied


def refuse(self):
    """Services that speak JSON refuse in JSON."""
    if not self._headers.get("X-Amz-Target"):
        refuse_in_xml(self)
    message = f"User: {self._access_key.arn} is not authorized to perform: {self._action}"
    raise JsonRESTError("AccessDeniedException", message)


IAMRequest._raise_access_denied = refuse

check_signature_of = ActionAuthenticatorMixin._authenticate_and_authorize_action


def check_signature(self, iam_request_cls, resource="*"):
    """A signature is of the address as it was sent; moto's own copy of it is decoded."""
    decoded, self.uri = self.uri, "http://" + request.host + request.environ["REQUEST_URI"]
    try:
        check_signature_of(self, iam_request_cls, resource)
    finally:
        self.uri = decoded


ActionAuthenticatorMixin._authenticate_and_authorize_action = check_signature

main(["-H", "127.0.0.1", "-p", sys.argv[1]])
