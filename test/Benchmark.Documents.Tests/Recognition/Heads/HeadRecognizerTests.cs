using Benchmark.Documents.Tests.Fixtures;
using Shouldly;
using Xunit;

namespace Benchmark.Documents.Tests.Recognition.Heads;

public class HeadRecognizerTests
{
    [Theory]
    [InlineData("Tertialrapport 1 2023", "T1", "2023-04-30")]
    [InlineData("Delårsrapport 2, 2023", "T2", "2023-08-31")]
    [InlineData("Delårsbokslut 2024-08-31", "T2", "2024-08-31")]
    [InlineData("Delårsbokslut per augusti 2020", "T2", "2020-08-31")]
    [InlineData("Budgetuppföljning februari 2022", "month", "2022-02-28")]
    [InlineData("Årsrapport 2020", "year", "2020-12-31")]
    [InlineData("Helårsbokslut 2022", "year", "2022-12-31")]
    public void A_period_is_read_from_the_title(string title, string kind, string to)
    {
        var period = Extracting.Extract(title).Period.ShouldNotBeNull();

        (period.Kind, period.To.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)).ShouldBe((kind, to));
    }

    [Fact]
    public void A_text_that_says_no_period_has_none() => Extracting.Extract("Nämnden träffades den 4 maj.").Period.ShouldBeNull();

    [Theory]
    [InlineData("Dnr ALN 2022-00025 1.2.4.1", "ALN 2022-00025 1.2.4.1")]
    [InlineData("Diarienr: AVN 2021/87", "AVN 2021/87")]
    [InlineData("Dnr 2019/AN0044", "2019/AN0044")]
    [InlineData("Dnr AMN/2019:33", "AMN/2019:33")]
    [InlineData("AMN-2020-00307", "AMN-2020-00307")]
    [InlineData("Utfall 2020-08", null)]
    public void A_registry_number_is_read_in_any_form(string line, string? number) => Extracting.Extract(line).RegistryNumber.ShouldBe(number);

    [Theory]
    [InlineData("Nämnden för arbete och välfärd", "Nämnden för arbete och välfärd")]
    [InlineData("Nämnden för vuxnas lärande och arbete följer sina mål.", "Nämnden för vuxnas lärande och arbete")]
    [InlineData("Arbets- och näringslivsnämndens delårsrapport", "Arbets- och näringslivsnämnden")]
    [InlineData("ARBETSMARKNADSNÄMNDEN", "Arbetsmarknadsnämnden")]
    public void A_board_is_read_by_its_ending(string line, string board) => Extracting.Extract(line).Board.ShouldBe(board);

    [Theory]
    [InlineData("Uppsala kommun", "Uppsala", "0380")]
    [InlineData("Borås Stad", "Borås", "1490")]
    [InlineData("Nyköpstads kommun", "Nyköpstad", null)]
    [InlineData("Samtliga kommuner deltog.", null, null)]
    public void A_kommun_is_read_and_a_genitive_undone(string line, string? name, string? code)
    {
        var extract = Extracting.Extract(line);

        (extract.Kommun, extract.Kommunkod).ShouldBe((name, code));
    }
}
