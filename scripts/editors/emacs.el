;;; Scripts: drives eglot, Emacs' client of the language server, and prints what it was told, as JSON on a line of its own.
(require 'json)
(require 'imenu)

(defun results-until (what)
  "Wait until WHAT returns something, and return that."
  (let ((tries 600) found)
    (while (and (not (setq found (funcall what))) (> (setq tries (1- tries)) 0))
      (accept-process-output nil 0.05))
    (or found (error "Waited in vain"))))

(defun results-at (words)
  "Go to the first place of WORDS."
  (goto-char (point-min))
  (search-forward words)
  (goto-char (match-beginning 0)))

(defun results-codes ()
  "The rules of the questions that Flymake shows."
  (delq nil (mapcar (lambda (each) (car (split-string (flymake-diagnostic-text each)))) (flymake-diagnostics))))

(setq eglot-sync-connect 30)
(find-file (getenv "STORY"))
(apply #'eglot (eglot--guess-contact))
(let (results)
  (flymake-mode 1)
  (flymake-start)
  (results-until #'flymake-diagnostics)
  (push (cons 'diagnostics (vconcat (mapcar #'flymake-diagnostic-text (flymake-diagnostics)))) results)
  (results-at "Bouteflika met")
  (let ((hover (jsonrpc-request (eglot--current-server-or-lose) :textDocument/hover (eglot--TextDocumentPositionParams))))
    (push (cons 'hover (plist-get (plist-get hover :contents) :value)) results))
  (results-at "The the")
  (push (cons 'actions
              (vconcat (mapcar (lambda (action) (plist-get action :title))
                               (jsonrpc-request (eglot--current-server-or-lose) :textDocument/codeAction
                                                (list :textDocument (eglot--TextDocumentIdentifier)
                                                      :range (list :start (eglot--pos-to-lsp-position)
                                                                   :end (eglot--pos-to-lsp-position))
                                                      :context '(:diagnostics []))))))
        results)
  (push (cons 'symbols (vconcat (mapcar #'car (apply #'append (mapcar #'cdr (eglot-imenu)))))) results)
  (results-at "Bouteflika said")
  (eglot-rename "Buteflika")
  (results-at "Sources")
  (delete-char (length "Sources"))
  (insert "Ann Bell")
  (eglot--signal-textDocument/didChange)
  (flymake-start)
  (results-until (lambda () (not (seq-some (lambda (each) (string-match-p "no agency" (flymake-diagnostic-text each)))
                                           (flymake-diagnostics)))))
  (push (cons 'text (buffer-substring-no-properties (point-min) (point-max))) results)
  (princ (format "\nRESULTS %s\n" (json-encode results))))
