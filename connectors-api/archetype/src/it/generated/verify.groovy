def folder = new File(basedir, 'acme-drop/target/acme-drop')
assert folder.list() as Set == ['acme-drop-1.0.jar'] as Set : 'the folder holds the connector, and nothing of the gateway'
assert new File(basedir, 'acme-drop/target/surefire-reports').list().any { it.contains('MyConnectorContractTest') }
assert new File(basedir, 'acme-drop/run').text.startsWith('#!/bin/sh')
