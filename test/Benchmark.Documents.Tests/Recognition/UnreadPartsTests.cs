using System.Collections;
using System.Text.RegularExpressions;
using Benchmark.Documents.Layout;
using Benchmark.Documents.Recognition;
using Shouldly;
using Xunit;

namespace Benchmark.Documents.Tests.Recognition;

/// <summary>What takes a pattern too long is lost and told of; the rest of the document is read.</summary>
public class UnreadPartsTests
{
    [Fact]
    public void The_rest_is_read_and_a_warning_says_what_was_lost()
    {
        var document = new ReportDocument(
        [
            new DocumentLine(1, LineKind.Paragraph, "Antal hushåll med försörjningsstöd var 2018-08-31, 692 hushåll."),
            new DocumentLine(2, LineKind.Row, "Svår rad") { Table = 1, Cells = new SlowCells() },
        ]);

        var extract = new ReportRecognizer([]).Read(document);

        extract.TextFigures.ShouldHaveSingleItem().Value.ShouldBe(692);
        extract.Findings.ShouldContain(f => f.Rule == "unread" && f.Severity == "warning");
    }

    [Fact]
    public void A_document_that_is_read_has_no_such_warning() =>
        new ReportRecognizer([]).Read(new ReportDocument([new DocumentLine(1, LineKind.Paragraph, "Text.")])).Findings.ShouldBeEmpty();

    // As a pattern that runs out of time when it comes to these cells.
    private sealed class SlowCells : IReadOnlyList<string>
    {
        public int Count => 2;

        public string this[int index] => throw new RegexMatchTimeoutException();

        public IEnumerator<string> GetEnumerator() => throw new RegexMatchTimeoutException();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
