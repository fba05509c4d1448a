using Benchmark.Documents.PlainText;
using Benchmark.Documents.Recognition;
using Benchmark.Documents.Recognition.Words;
using Benchmark.Documents.Tests.Fixtures;
using Shouldly;
using Xunit;

namespace Benchmark.Documents.Tests.Recognition.Mending;

/// <summary>One small table, in every way that a text can have lost it.</summary>
public class TableMenderTests
{
    private static readonly string[] Rows = ["Intäkter tkr: utfall 2022-08 8410, budget 2023 13100, avvikelse 2023 400", "Personal tkr: utfall 2022-08 -31200, budget 2023 -49000, avvikelse 2023 -300"];

    [Theory]
    [InlineData("Tkr|Utfall 2022-08|Budget 2023|Avvikelse 2023\nIntäkter|8 410|13 100|400\nPersonal|-31 200|-49 000|-300")]
    [InlineData("Tkr|Utfall|Budget|Avvikelse\n|2022-08|2023|2023\nIntäkter|8410|13100|400\nPersonal|-31200|-49000|-300")]
    [InlineData("Tkr|Utfall 2022-08|Budget 2023|Avvikelse 2023\n\nIntäkter|8 410|13 100|400\n\nPersonal|-31 200|-49 000|-300")]
    [InlineData("Tkr|Utfall 2022-08|Budget 2023|Avvikelse 2023\nIntäkter|8 410|13 100|400\n\nSida 3 av 9\n\nPersonal|-31 200|-49 000|-300")]
    [InlineData("Tkr Utfall 2022-08 Budget 2023 Avvikelse 2023\nIntäkter 8 410 13 100 400\nPersonal -31 200 -49 000 -300")]
    [InlineData("Tkr Utfall 2022-08 Budget 2023 Avvikelse 2023 Intäkter 8 410 13 100 400 Personal -31 200 -49 000 -300")]
    [InlineData("Tkr\nUtfall 2022-08\nBudget 2023\nAvvikelse 2023\nIntäkter\n8 410\n13 100\n400\nPersonal\n-31 200\n-49 000\n-300")]
    [InlineData("Tkr\nUtfall\n2022-08\nBudget\n2023\nAvvikelse\n2023\nIntäkter\n8 410\n13 100\n400\nPersonal\n-31 200\n-49 000\n-300")]
    [InlineData("Tkr\nIntäkter\nPersonal\nLokaler\nUtfall 2022-08\n8 410\n-31 200\n-2\nBudget 2023\n13 100\n-49 000\n-3\nAvvikelse 2023\n400\n-300\n0")]
    [InlineData("Tkr          Utfall 2022-08   Budget 2023   Avvikelse 2023\nIntäkter              8 410        13 100              400\nPersonal            -31 200       -49 000             -300")]
    public void A_table_is_put_together(string text) => Extracting.Finance(text).Take(Rows.Length).ShouldBe(Rows);

    [Fact]
    public void Kinds_on_one_line_and_years_on_the_next_are_one_head() => Extracting.Finance(
        "Mnkr Bokslut Budget Bokslut Avvikelse\n2021 2022 2022 2022\nKostnader -214,8 -215,0 -213,7 1,3")
        .ShouldBe(["Kostnader mnkr: utfall 2021 -214.8, budget 2022 -215.0, utfall 2022 -213.7, avvikelse 2022 1.3"]);

    [Fact]
    public void Where_a_cell_is_empty_the_others_keep_their_columns() => Extracting.Finance(
        "Tkr          Utfall 2022   Budget 2022   Avvikelse\nIntäkter           8 410        13 100         400\nPersonal                       -49 000        -300")[1]
        .ShouldBe("Personal tkr: budget 2022 -49000, avvikelse  -300");

    [Fact]
    public void Prose_with_double_spaces_stays_prose() => Extracting.Extract("Vi har  två mål  som gäller 2022.\nDe  följs upp  varje år.").Finance.ShouldBeEmpty();

    [Theory]
    [InlineData("Tkr|Utfall 2022|Budget 2022\nIntäkter|8|9\nKöp av utbildning från externa\nanordnare|-33|-35")]
    [InlineData("Tkr|Utfall 2022|Budget 2022\nIntäkter|8|9\nKöp av utbildning från ex-\nterna anordnare|-33|-35")]
    public void A_name_broken_over_two_lines_is_one(string text) => Extracting.Finance(text)[1].ShouldBe("Köp av utbildning från externa anordnare tkr: utfall 2022 -33, budget 2022 -35");

    [Fact]
    public void A_variance_is_of_the_columns_before_it() => Extracting.Finance("Tkr|Budget jan–aug 2022|Utfall jan–aug 2022|Avvikelse|Budget helår 2022|Prognos 2022|Avvikelse\nPersonal|-10|-9|1|-15|-16|-1")[0]
        .ShouldBe("Personal tkr: budget 2022-08 -10, utfall 2022-08 -9, avvikelse 2022-08 1, budget 2022 -15, prognos 2022 -16, avvikelse  -1");

    /// <summary>The kommun's own words for a status are known in a table that has lost its columns too.</summary>
    [Theory]
    [InlineData("Uppdrag Status Kommentar\nBygg ut yrkesvux. Rullar Tre av sex utbildningar har startat.\nSe över lokalerna. Rullar Klart i maj.")]
    [InlineData("Nr\nUppdrag\nStatus\nKommentar\n1\nBygg ut yrkesvux.\nRullar\nTre har startat.\n2\nSe över lokalerna.\nRullar\nKlart i maj.")]
    public void A_kommuns_own_word_is_known(string text)
    {
        var words = ReportVocabulary.Common.With([new("rullar", "påbörjad")], []);

        new ReportRecognizer([], words).Read(PlainTextReader.Read(text)).Assignments.Select(a => $"{a.Title} {a.Status}")
            .ShouldBe(["Bygg ut yrkesvux. påbörjad", "Se över lokalerna. påbörjad"]);
    }
}
