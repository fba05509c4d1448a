using System.Globalization;
using Benchmark.Documents.Layout;
using Benchmark.Documents.PlainText;
using Benchmark.Documents.Tests.Fixtures;
using Shouldly;

namespace Benchmark.Documents.Tests.Pdf;

/// <summary>Documents set by a word processor and printed to PDF.</summary>
public class PrintedPdfTests
{
    private const string Long = "Nämnden bedömer att insatserna för deltagare långt från arbetsmarknaden har gett resultat, men att kompetens\u00ADförsörjningen och samverkan behöver utvecklas under kommande år.";

    [SofficeFact]
    public void A_table_over_pages_is_one_with_one_head()
    {
        var rows = Enumerable.Range(1, 120).Select(i => string.Create(CultureInfo.InvariantCulture, $"Verksamhet {i}\t{i} 338\t-{i} 205"));
        var text = $"Inledning\n\nEn mening som står före.\n\nVerksamhet\tUtfall 2019\tBudget 2020\n{string.Join('\n', rows)}\n\nEn mening som står efter.\n";

        var document = Print(text, new PrintedDocument());

        document.Pages!.Value.ShouldBeGreaterThan(2);
        var table = document.Lines.Where(line => line.Kind == LineKind.Row).ToList();
        table.Count.ShouldBe(121);
        table.Select(line => line.Table).Distinct().ShouldHaveSingleItem();
        table[77].Cells.ShouldBe(["Verksamhet 77", "77 338", "-77 205"]);
        table[^1].Page.ShouldBe(document.Pages);
        document.Lines.Count(line => line.Kind == LineKind.Blank && line.Page > 1 && line.Number < table[^1].Number && line.Number > table[0].Number).ShouldBe(0);
    }

    [SofficeFact]
    public void The_same_without_lines_drawn()
    {
        var rows = Enumerable.Range(1, 60).Select(i => string.Create(CultureInfo.InvariantCulture, $"Verksamhet {i}\t{i} 338\t-{i} 205"));

        var document = Print($"Verksamhet\tUtfall 2019\tBudget 2020\n{string.Join('\n', rows)}\n", new PrintedDocument { IsRuled = false });

        document.Lines.Where(line => line.Kind == LineKind.Row).Select(line => line.Text).ShouldContain("Verksamhet 42\t42 338\t-42 205");
        document.Lines.Count(line => line.Kind == LineKind.Row).ShouldBe(61);
    }

    [SofficeFact]
    public void Wrapped_cells_are_whole_and_empty_ones_kept()
    {
        var document = Print($"Uppdrag\tStatus\tKommentar\n{Long}\tPåbörjad\t{Long}\nKort uppdrag\t\t{Long}\n", new PrintedDocument());

        var plain = Long.Replace("\u00AD", string.Empty, StringComparison.Ordinal);
        document.Lines.Where(line => line.Kind == LineKind.Row).Select(line => line.Cells)
            .ShouldBe([["Uppdrag", "Status", "Kommentar"], [plain, "Påbörjad", plain], ["Kort uppdrag", string.Empty, plain]]);
    }

    [SofficeFact]
    public void Paragraphs_and_items_are_whole_over_lines_and_pages_and_nothing_of_header_and_footer_is_left()
    {
        var paragraphs = Enumerable.Range(1, 60).Select(i => string.Create(CultureInfo.InvariantCulture, $"Stycke {i}. {Long}")).ToList();

        var document = Print($"Rapport\n\n{string.Join("\n\n", paragraphs)}\n\n- {Long}\n- Kort punkt\n", new PrintedDocument());

        document.Pages!.Value.ShouldBeGreaterThan(2);
        var wanted = new[] { "Rapport" }.Concat(paragraphs).Append("- " + Long).Append("- Kort punkt").Select(line => line.Replace("\u00AD", string.Empty, StringComparison.Ordinal));
        document.Lines.Where(line => line.Kind != LineKind.Blank).Select(line => line.Text).Except(wanted).ShouldBeEmpty();
        document.Lines.Count(line => line.Kind != LineKind.Blank).ShouldBe(63);
        document.Lines.Where(line => line.Kind != LineKind.Blank).ShouldAllBe(line => line.Page > 0 && line.Box != null && line.Box.Bottom > line.Box.Top);
    }

    [SofficeFact]
    public void The_title_block_is_read_column_by_column()
    {
        var printed = new PrintedDocument { Header = string.Empty, Title = [("Arbetsmarknadsnämnden", "Datum:"), ("Tjänsteskrivelse till nämnden", "2020-09-21"), (string.Empty, "Diarienummer:"), (string.Empty, "AMN-2020-00307")] };

        var document = Print("Delårsbokslut\n\nEn mening.\n", printed);

        document.Lines.Where(line => line.Kind != LineKind.Blank).Select(line => line.Text)
            .ShouldBe(["Arbetsmarknadsnämnden", "Tjänsteskrivelse till nämnden", "Datum:", "2020-09-21", "Diarienummer:", "AMN-2020-00307", "Delårsbokslut", "En mening."]);
    }

    private static ReportDocument Print(string text, PrintedDocument printed)
    {
        using var soffice = new Soffice();
        var file = soffice.Convert(printed.Render(RawLines(text)), "rapport.fodt", "pdf").Values.Single();
        return DocumentReader.Read(file, "rapport.pdf");
    }

    // The plain reader takes soft hyphens away, which are what makes the word processor break words.
    private static List<DocumentLine> RawLines(string text)
    {
        var raw = text.Split('\n');
        return [.. PlainTextReader.Read(text).Lines.Select((line, i) => line.Kind == LineKind.Row ? DocumentLine.Row(line.Number, raw[i].Split('\t')) : line with { Text = raw[i] })];
    }
}
