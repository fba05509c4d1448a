using Benchmark.Documents.Layout;
using Benchmark.Documents.PlainText;
using Benchmark.Documents.Tests.Fixtures;
using Shouldly;
using Xunit;

namespace Benchmark.Documents.Tests.Layout;

/// <summary>Published reports set by a word processor come back as their text is: the same rows, items, headings and paragraphs.</summary>
public class PrintedCorpusTests
{
    [CorpusTheory]
    [InlineData("uppsala-2020-08.txt", "pdf", true, 0.98, 0.98)]
    [InlineData("uppsala-2020-08.txt", "pdf", false, 0.95, 0.98)]
    [InlineData("uppsala-2020-08.txt", "docx", true, 1, 0.999)]
    [InlineData("uppsala-2020-08.txt", "odt", true, 1, 0.999)]
    [InlineData("boras-2018-T2.txt", "pdf", true, 0.99, 0.98)]
    [InlineData("boras-2018-T2.txt", "pdf", false, 0.98, 0.98)]
    [InlineData("boras-2018-T2.txt", "docx", true, 1, 0.999)]
    [InlineData("boras-2018-T2.txt", "odt", true, 1, 0.999)]
    public void The_lines_come_back(string name, string format, bool isRuled, double leastRows, double leastText)
    {
        var text = PlainTextReader.Read(File.ReadAllBytes(Path.Combine(Corpus.Folder!, name)));
        using var soffice = new Soffice();
        var printed = new PrintedDocument { IsRuled = isRuled, Title = [("Arbetsmarknadsnämnden", "Datum:"), ("Tjänsteskrivelse", "2020-09-21"), (string.Empty, "Diarienummer:"), (string.Empty, "AMN-2020-00307")] }.Render(text.Lines);
        var file = soffice.Convert(printed, "rapport.fodt", format).Values.Single();

        var read = DocumentReader.Read(file, "rapport." + format);

        read.Problems.ShouldBeEmpty();
        Share(text, read, line => line.Kind == LineKind.Row).ShouldBeGreaterThanOrEqualTo(leastRows);
        Share(text, read, line => line.Kind is not (LineKind.Row or LineKind.Blank)).ShouldBeGreaterThanOrEqualTo(leastText);
        read.Lines.ShouldNotContain(line => line.Text.StartsWith("Sida ", StringComparison.Ordinal) || line.Text.StartsWith("Storviks kommun", StringComparison.Ordinal));
    }

    private static double Share(ReportDocument text, ReportDocument read, Func<DocumentLine, bool> isMeant)
    {
        var left = read.Lines.Where(isMeant).GroupBy(Key).ToDictionary(group => group.Key, group => group.Count());
        var wanted = text.Lines.Where(isMeant).Select(Key).ToList();
        var found = 0;
        foreach (var key in wanted.Where(key => left.GetValueOrDefault(key) > 0))
        {
            found++;
            left[key]--;
        }

        return (double)found / wanted.Count;
    }

    // The corpus was a PDF once itself, and holds hyphens that its own layout left.
    private static string Key(DocumentLine line) => string.Join('|', line.Cells.Select(cell => cell.Replace("- ", string.Empty, StringComparison.Ordinal).Replace("-", string.Empty, StringComparison.Ordinal)))
        .Replace("  ", " ", StringComparison.Ordinal).TrimEnd('|');
}
