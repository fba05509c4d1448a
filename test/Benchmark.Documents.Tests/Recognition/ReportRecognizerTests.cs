using System.Text.Json;
using Benchmark.Documents.Layout;
using Benchmark.Documents.PlainText;
using Benchmark.Documents.Recognition;
using Benchmark.Documents.Tests.Fixtures;
using Benchmark.Municipalities;
using Shouldly;
using Xunit;

namespace Benchmark.Documents.Tests.Recognition;

/// <summary>Whole reports, read and held against what a careful person read out of them.</summary>
public class ReportRecognizerTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Recognition", "Reports");

    private static readonly string[] All = [.. Directory.EnumerateFiles(Folder, "*.txt").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Names => [.. All];

    [Fact]
    public void Reports_in_many_layouts_are_read()
    {
        var score = new ExtractScore();
        foreach (var name in All)
        {
            using var expected = Expected(name);
            score.Add(name, Read(name), expected.RootElement);
        }

        ShouldReach(score, "assignments", 0.98, 0.98);
        ShouldReach(score, "activities", 1, 1);
        ShouldReach(score, "goals", 1, 1);
        ShouldReach(score, "indicators", 0.95, 0.9);
        ShouldReach(score, "finance", 0.95, 0.95);
        ShouldReach(score, "series", 0.95, 0.95);
        ShouldReach(score, "textFigures", 0.9, 0.9);
        ShouldReach(score, "breakdowns", 0.9, 0.9);
        FindingsShouldReach(score, 0.6);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_report_says_whose_it_is_and_of_when(string name)
    {
        using var expected = Expected(name);
        var extract = Read(name);

        extract.Kommun.ShouldBe(Text("kommun"));
        extract.Board.ShouldBe(Text("board"));
        extract.RegistryNumber.ShouldBe(Text("registryNumber"));
        var period = expected.RootElement.GetProperty("period");
        extract.Period.ShouldBe(new ExtractPeriod(period.GetProperty("kind").GetString()!, Day("from"), Day("to")));

        string? Text(string property) => expected.RootElement.TryGetProperty(property, out var value) ? value.GetString() : null;
        DateOnly Day(string property) => DateOnly.Parse(period.GetProperty(property).GetString()!, System.Globalization.CultureInfo.InvariantCulture);
    }

    [CorpusFact]
    public void Published_reports_are_read()
    {
        foreach (var name in new[] { "boras-2018-T2", "uppsala-2020-08" })
        {
            var score = new ExtractScore();
            using var expected = Corpus.Read(name + ".expected.json");
            var text = PlainTextReader.Read(File.ReadAllBytes(Path.Combine(Corpus.Folder!, name + ".txt")));
            score.Add(name, new ReportRecognizer(MunicipalityNames.All).Read(text), expected.RootElement);

            ShouldReach(score, "assignments", 0.98, 0.98);
            ShouldReach(score, "activities", 1, 1);
            ShouldReach(score, "goals", 1, 1);
            ShouldReach(score, "indicators", 0.95, 0.9);
            ShouldReach(score, "finance", 0.95, 0.95);
            ShouldReach(score, "series", 0.95, 0.95);
            FindingsShouldReach(score, 0.6);
        }
    }

    /// <summary>Set by a word processor with header, footer, page numbers and a title block in two columns, a report loses at most three points.</summary>
    [CorpusTheory]
    [InlineData("boras-2018-T2", "pdf")]
    [InlineData("boras-2018-T2", "docx")]
    [InlineData("uppsala-2020-08", "pdf")]
    [InlineData("uppsala-2020-08", "docx")]
    public void Published_reports_are_read_from_pdf_and_word(string name, string format)
    {
        var text = PlainTextReader.Read(File.ReadAllBytes(Path.Combine(Corpus.Folder!, name + ".txt")));
        using var soffice = new Soffice();
        var printed = new PrintedDocument { IsRuled = true, Title = [("Nämnden", "Datum:"), ("Tjänsteskrivelse", "2020-09-21")] }.Render(text.Lines);
        var score = new ExtractScore();
        using var expected = Corpus.Read(name + ".expected.json");
        score.Add(name, new ReportRecognizer(MunicipalityNames.All).Read(DocumentReader.Read(soffice.Convert(printed, "rapport.fodt", format).Values.Single(), "rapport." + format)), expected.RootElement);

        ShouldReach(score, "assignments", 0.97, 0.97);
        ShouldReach(score, "activities", 0.97, 0.97);
        ShouldReach(score, "goals", 0.97, 0.97);
        ShouldReach(score, "indicators", 0.92, 0.87);
        ShouldReach(score, "finance", 0.95, 0.95);
        ShouldReach(score, "series", 0.95, 0.95);
    }

    private static void ShouldReach(ExtractScore score, string kind, double recall, double precision)
    {
        score.Recall(kind).ShouldBeGreaterThanOrEqualTo(recall, $"{kind}\n{score.Differences}");
        score.Precision(kind).ShouldBeGreaterThanOrEqualTo(precision, $"{kind}\n{score.Differences}");
    }

    private static void FindingsShouldReach(ExtractScore score, double recall)
    {
        var (planted, found, given, wrong) = score.Findings;
        found.ShouldBeGreaterThanOrEqualTo((int)Math.Ceiling(recall * planted), score.Differences);
        (wrong * 3).ShouldBeLessThanOrEqualTo(given, score.Differences);
    }

    private static ReportExtract Read(string name) =>
        new ReportRecognizer(MunicipalityNames.All).Read(PlainTextReader.Read(File.ReadAllBytes(Path.Combine(Folder, name + ".txt"))));

    private static JsonDocument Expected(string name) => JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Folder, name + ".expected.json")));
}
