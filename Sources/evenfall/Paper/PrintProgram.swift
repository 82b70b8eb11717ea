// SPDX-License-Identifier: Apache-2.0

/// The program that drives WeasyPrint from inside, in Python because WeasyPrint is.
///
/// Arguments: MiB of address space, seconds of computing. Standard input: HTML documents with a
/// byte 0 between them. Standard output: the PDF of the first that keeps its promise, that is,
/// whose first element named `page-2` or the like begins on that page; else of the last.
enum PrintProgram {
    /// The status it ends with when WeasyPrint is not there.
    static let missing: Int32 = 69

    /// The text of the program.
    static let text: String = #"""
        from ctypes import CDLL
        from gc import disable as collect_nothing
        from logging import CRITICAL, disable as keep_silent
        from re import search
        from resource import RLIMIT_AS, RLIMIT_CORE, RLIMIT_CPU, RLIMIT_FSIZE, setrlimit
        from sys import argv, exit, stdin, stdout

        def limit(what, most):
            setrlimit(what, (most, most))

        limit(RLIMIT_AS, int(argv[1]) << 20)
        limit(RLIMIT_CPU, int(argv[2]))
        limit(RLIMIT_FSIZE, 0)
        limit(RLIMIT_CORE, 0)
        # WeasyPrint asks for a folder it leaves empty; finding one by trying would write a file.
        __import__("tempfile").tempdir = "/tmp"
        # A short life: collecting in between would take a fifth of it.
        collect_nothing()
        # A network and a user of its own, where the system allows it.
        CDLL(None).unshare(0x40000000 | 0x10000000)
        try:
            from weasyprint import HTML
        except ImportError:
            exit(69)
        keep_silent(CRITICAL)

        def refuse(url, *rest, **more):
            raise ValueError("nothing is fetched")

        def render(text):
            return HTML(string=text, url_fetcher=refuse).render()

        # Looks at the part before the promise alone, which is quick.
        def keeps(text):
            promise = search(r'id="(page-(\d+))"[^>]*>', text)
            if not promise:
                return True
            pages = enumerate(render(text[:promise.end()] + ".").pages, 1)
            first = next(number for number, page in pages if promise[1] in page.anchors)
            return first == int(promise[2])

        texts = stdin.buffer.read().decode().split("\0")
        document = render(next(filter(keeps, texts[:-1]), texts[-1]))
        try:
            pdf = document.write_pdf(pdf_variant="pdf/ua-1")
        except TypeError:  # before version 59
            pdf = document.write_pdf(variant="pdf/ua-1")
        stdout.buffer.write(pdf)
        """#
}
