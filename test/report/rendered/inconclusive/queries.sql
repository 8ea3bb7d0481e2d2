-- Statements that s3-sigv4-check 1.2.3 ran on Amazon Athena, in this order.

-- scan; query execution 1f0c2a5e-8d1b-4a57-9c0e-2b6f4d3a1e90; 46 MiB scanned; Athena engine version 3
SELECT signature_version, count(*) AS requests
FROM "s3_access_logs"."access_log_0123456789abcdef"
WHERE bucket IN ('example-photos', '</script><!--')
GROUP BY signature_version;
