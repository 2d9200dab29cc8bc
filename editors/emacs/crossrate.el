;;; crossrate.el --- Check the money figures of texts -*- lexical-binding: t -*-

;; Package-Requires: ((emacs "26.3") (eglot "1.9"))

;;; Commentary:

;; Crossrate in Emacs by Eglot, which is part of Emacs 29; before it: M-x package-install eglot, or elpa-eglot of Debian.
;; In the init file:
;;
;;   (load "~/.emacs.d/crossrate.el")
;;   (add-hook 'markdown-mode-hook #'eglot-ensure)
;;
;; Settings of a folder are in its file .crossraterc.  C-h . shows the finding at point, M-x eglot-code-actions what can be
;; done about it.

;;; Code:

(require 'eglot)

(defvar crossrate-program '("crossrate" "lsp")
  "The language server, as a list of words.")

(add-to-list 'eglot-server-programs
             (cons '(markdown-mode gfm-mode text-mode latex-mode rst-mode html-mode mhtml-mode)
                   (lambda (&rest _) crossrate-program)))

(provide 'crossrate)
;;; crossrate.el ends here
