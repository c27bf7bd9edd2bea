/** Where one mail server of the tests lives: a folder of its own and ports of its own. */
export interface Place {
  folder: string
  imapPort: number
  webPort: number
}

/** The password of every account here; the server listens on loopback and lives for one test run. */
export const PASSWORD = 'tests-only'

/** Dovecot 2.3: any user with the one password, mail in the run's own folder, nothing encrypted, loopback only. */
export const dovecotConfiguration = ({ folder, imapPort }: Place): string => `
protocols = imap
listen = 127.0.0.1
base_dir = ${folder}/run
log_path = ${folder}/dovecot.log
ssl = no
disable_plaintext_auth = no
mail_location = maildir:${folder}/mail/%n
first_valid_uid = 1
passdb {
  driver = static
  args = password=${PASSWORD}
}
userdb {
  driver = static
  args = uid=mail gid=mail home=${folder}/mail/%n
}
service imap-login {
  inet_listener imap {
    address = 127.0.0.1
    port = ${imapPort}
  }
  inet_listener imaps {
    port = 0
  }
}
namespace inbox {
  inbox = yes
  mailbox Drafts {
    auto = subscribe
    special_use = \\Drafts
  }
  mailbox Sent {
    auto = subscribe
    special_use = \\Sent
  }
}
`

/**
 * Roundcube 1.6. The mail server that it would send with does not exist: a test that sent anything would fail.
 * Four slashes in the database address: three belong to the address, one to the absolute path.
 */
export const roundcubeConfiguration = ({ folder, imapPort }: Place, editor: 'plain' | 'html'): string => `<?php
$config['db_dsnw'] = 'sqlite:///${folder}/roundcube.db?mode=0640';
$config['imap_host'] = '127.0.0.1:${imapPort}';
$config['smtp_host'] = '127.0.0.1:1';
$config['des_key'] = 'only-for-tests-24-chars-';
$config['plugins'] = [];
$config['skin'] = 'elastic';
$config['language'] = 'en_GB';
$config['log_dir'] = '${folder}/log/';
$config['temp_dir'] = '${folder}/temp/';
$config['enable_spellcheck'] = false;
$config['username_domain'] = 'family.test';
$config['ip_check'] = false;
$config['htmleditor'] = ${editor === 'html' ? 1 : 0};
$config['draft_autosave'] = 0;
`
