"""Lets the LanguageTool checker that is built into LibreOffice proofread paragraphs of Writer documents.

Reads JSON from standard input: {"server": the base URL of the checker's settings, "paragraphs": [[text, language], ...]}.
Writes, for each paragraph, what the checker marks, and the paragraph when Writer has put the first replacement of each mark
in. The profile is new, so that no setting of the user's has a part in it.
"""

import json
import os
import subprocess
import sys
import tempfile

import uno
from com.sun.star.connection import NoConnectException
from com.sun.star.lang import Locale

CHECKER = "org.openoffice.lingu.LanguageToolGrammarChecker"
SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Linguistic/GrammarChecking/LanguageTool">
<prop oor:name="IsEnabled" oor:op="fuse"><value>true</value></prop>
<prop oor:name="BaseURL" oor:op="fuse"><value>%s</value></prop>
</item>
</oor:items>
"""


def connect(office, pipe):
    """The context of a LibreOffice that is starting."""
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    while True:
        try:
            return resolver.resolve("uno:" + pipe + ";urp;StarOffice.ComponentContext")
        except NoConnectException:
            if office.poll() is not None:
                raise


def proofread(context, text, language):
    create = context.ServiceManager.createInstanceWithContext
    document = create("com.sun.star.frame.Desktop", context).loadComponentFromURL("private:factory/swriter", "_blank", 0, ())
    locale = Locale(*language.split("-"), "")
    # What Writer would ask for this language.
    services = create("com.sun.star.linguistic2.LinguServiceManager", context)
    names = services.getAvailableServices("com.sun.star.linguistic2.Proofreader", locale)
    checker = create(names[names.index(CHECKER)], context)
    cursor = document.Text.createTextCursor()
    document.Text.insertString(cursor, text, False)
    result = checker.doProofreading("1", text, locale, 0, len(text), ())
    marks = []
    for error in sorted(result.aErrors, key=lambda each: -each.nErrorStart):
        start, length = error.nErrorStart, error.nErrorLength
        marks.insert(0, {"text": text[start : start + length], "message": error.aShortComment, "replacements": list(error.aSuggestions)})
        if error.aSuggestions:
            cursor.gotoStart(False)
            cursor.goRight(start, False)
            cursor.goRight(length, True)
            cursor.String = error.aSuggestions[0]
    corrected = document.Text.String
    document.close(True)
    return {"marks": marks, "corrected": corrected}


request = json.load(sys.stdin)
with tempfile.TemporaryDirectory() as profile:
    os.mkdir(profile + "/user")
    with open(profile + "/user/registrymodifications.xcu", "w", encoding="utf-8") as settings:
        settings.write(SETTINGS % request["server"])
    pipe = "pipe,name=crossrate" + str(os.getpid())
    office = subprocess.Popen(
        ["soffice", "--headless", "--norestore", "--nologo", "-env:UserInstallation=file://" + profile, "--accept=" + pipe + ";urp"],
        stderr=subprocess.DEVNULL,
    )
    try:
        context = connect(office, pipe)
        answer = [proofread(context, *paragraph) for paragraph in request["paragraphs"]]
        context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context).terminate()
        office.wait()
    finally:
        office.kill()
    print(json.dumps(answer))
