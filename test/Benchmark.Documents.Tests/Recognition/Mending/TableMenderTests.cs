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
    [InlineData("Tkr          Utfall 2022-08   Budget 2023   Avvikelse 2023\nIntäkter              8 410        13 100              400\nPersonal            -31 200       -49 000             -300")]
    public void A_table_is_put_together(string text) => Extracting.Finance(text).ShouldBe(Rows);

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
}
