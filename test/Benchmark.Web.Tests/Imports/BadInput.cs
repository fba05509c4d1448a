using System.IO.Compression;
using System.Text;
using Benchmark.TestBase;
using DocumentFormat.OpenXml.Spreadsheet;
using Workbook = Benchmark.TestBase.Workbook;

namespace Benchmark.Web.Tests.Imports;

/// <summary>A file that a person could upload by mistake or worse.</summary>
/// <param name="Make">Its bytes.</param>
/// <param name="Answer">What the review page must say, word for word; <c>{EKB01}</c> and <c>{money}</c> are rows of the template.</param>
/// <param name="FileName">What it is called.</param>
internal sealed record BadInput(Func<Templates, byte[]> Make, string Answer, string FileName = "rapport.xlsx")
{
    private const int Megabyte = 1024 * 1024;

    private static readonly byte[] CompoundFile = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>Each by what is wrong with it.</summary>
    public static readonly IReadOnlyDictionary<string, BadInput> All = new Dictionary<string, BadInput>
    {
        ["0 bytes"] = Bytes([], "Fel: Filen är tom. Kontrollera att du valde rätt fil och ladda upp den igen. rapport.xlsx"),
        ["a letter"] = Bytes(
            "Hej! Här kommer rapporten."u8.ToArray(),
            "Fel: Inget blad i filen känns igen. Mallen har bladen Nyckeltal, Ekonomi, Mål, Uppdrag, Handlingsplaner. Ladda ned mallen på nytt och för över uppgifterna."),
        ["a PDF"] = Bytes("%PDF-1.7\n"u8.ToArray(), "Fel: Filen är inget kalkylblad, vad den än heter (PDF). Spara mallen som xlsx, ods eller csv och ladda upp den. rapport.xlsx"),
        ["a picture"] = Bytes([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0], "Fel: Filen är inget kalkylblad, vad den än heter. Spara mallen som xlsx, ods eller csv och ladda upp den. rapport.xlsx"),
        ["an old .xls"] = Bytes([.. CompoundFile, .. Encoding.Unicode.GetBytes("Workbook")], "Fel: Filen är sparad i formatet .xls som inte kan läsas. Öppna den, välj Spara som och xlsx, och ladda upp den nya filen. gammal.xls", "gammal.xls"),
        ["cut off on the way"] = new(t => t.Own[..(t.Own.Length / 2)], "Fel: Filen är skadad och går inte att öppna. Spara om den i ditt kalkylprogram och ladda upp den igen. rapport.xlsx"),
        ["an xlsx with a password"] = Bytes(Fixture("password.xlsx"), "Fel: Filen är skyddad med lösenord och går inte att läsa. Öppna den, ta bort lösenordet, spara och ladda upp den igen. rapport.xlsx"),
        ["an ods with a password"] = Bytes(Fixture("password.ods"), "Fel: Filen är skyddad med lösenord och går inte att läsa. Öppna den, ta bort lösenordet, spara och ladda upp den igen. rapport.ods", "rapport.ods"),
        ["a zip bomb"] = new(_ => Bomb(), "Fel: Filen packar upp sig till orimligt mycket och lästes inte. Spara om mallen i ditt kalkylprogram och försök igen. rapport.xlsx"),
        ["a missing sheet"] = Changed(book => book.Remove("Mål"), "Fel: Bladet Mål saknas. Lägg tillbaka bladet eller byt namn på det. Har nämnden inget att rapportera låter du bladet stå tomt."),
        ["a renamed sheet"] = Changed(book => book.Rename("Nyckeltal", "Blad1"), "Varning: Bladet Blad1 lästes som Nyckeltal, eftersom rubrikerna stämmer. Kontrollera att det är rätt. Blad1 (rapport.xlsx)"),
        ["a missing column"] = Changed(book => book.Clear("Nyckeltal", "G2"), "Fel: På bladet Nyckeltal saknas kolumnen Utfall. Skriv rubriken som i mallen. Nyckeltal, rad 2 (rapport.xlsx)"),
        ["a renamed column"] = Changed(book => book.Set("Nyckeltal", "G2", "Utfallet"), "Fel: På bladet Nyckeltal saknas kolumnen Utfall. Rubriken Utfallet liknar den. Skriv rubriken som i mallen. Nyckeltal, rad 2, kolumn G (rapport.xlsx)"),
        ["no headings at all"] = Changed(
            book => Enumerable.Range('A', 11).Aggregate(book, (b, column) => b.Clear("Nyckeltal", $"{(char)column}2")),
            "Fel: På bladet Nyckeltal hittades inte mallens rubriker. Rubrikerna ska vara Kod, Nyckeltal, Enhet, Vad som räknas, Kön, Utfall föregående, Utfall, Målvärde, Budget, Prognos, Kommentar. Skriv dem på en rad, eller hämta mallen på nytt och för över uppgifterna."),
        ["a row twice"] = Changed(
            book => Row(book, "EKB01", 1_398).Append("Nyckeltal", ("A", "EKB01"), ("E", "Totalt"), ("G", 9)),
            "Fel: Blad Nyckeltal, rad {last}: EKB01 står redan på rad {EKB01}. Bara den första lästes. Ta bort den ena. Nyckeltal, rad {last}, kolumn A (rapport.xlsx)"),
        ["an unknown code"] = Changed(
            book => Row(book, "EKB01", 9).Set("Nyckeltal", $"A{Templates.FigureRow(book, "EKB01")}", "EKB-01"),
            "Fel: Blad Nyckeltal, rad {EKB01}: det finns inget nyckeltal med koden EKB-01. Menade du EKB01? Raden lästes inte. Rätta koden i kolumn A och ladda upp filen igen."),
        ["text for a number"] = Changed(
            book => book.Set("Nyckeltal", $"G{Templates.FigureRow(book, "EKB01")}", "ganska många"),
            "Fel: Blad Nyckeltal, rad {EKB01}, kolumn G (Utfall 2018-T2): här ska stå ett tal, men det står ”ganska många”. Skriv till exempel 1 234,5. Saknas uppgiften skriver du -."),
        ["a date for a number"] = Changed(
            book => book.SetFormatted("Nyckeltal", $"G{Templates.FigureRow(book, "EKB01")}", 43_343, 14),
            "Fel: Blad Nyckeltal, rad {EKB01}, kolumn G (Utfall 2018-T2): här står datumet 2018-08-31, men det ska vara ett tal. Kalkylprogrammet kan ha gjort om det du skrev. Skriv talet igen, till exempel 1 234,5."),
        ["140 percent"] = Changed(book => Row(book, "EKB04", 140), "Fel: Blad Nyckeltal, rad {EKB04}, kolumn G: Barn och unga som inte lever i hushåll med försörjningsstöd är 140, utanför det tillåtna (0–100). Rätta värdet."),
        ["a formula that was never computed"] = Changed(
            book => book.SetFormula("Nyckeltal", $"G{Templates.FigureRow(book, "EKB01")}", "SUM(A1:A2)", value: null),
            "Fel: Blad Nyckeltal, rad {EKB01}, kolumn G (Utfall 2018-T2): cellen har en formel men inget sparat resultat. Öppna filen i ditt kalkylprogram, spara den och ladda upp den igen, eller skriv själva värdet."),
        ["a formula that failed"] = Changed(
            book => book.SetFormula("Nyckeltal", $"G{Templates.FigureRow(book, "EKB01")}", "1/0", "#DIV/0!", CellValues.Error),
            "Fel: Blad Nyckeltal, rad {EKB01}, kolumn G (Utfall 2018-T2): formeln ger felet #DIV/0!. Rätta formeln eller skriv värdet."),
        ["kr where tkr was meant"] = Changed(
            book => book.Set("Ekonomi", $"E{Templates.MoneyRow(book)}", 41_250_000),
            "Varning: Blad Ekonomi, rad {money}, kolumn E: 41 250 000 för Ekonomiskt bistånd, Nettokostnad verkar vara i kronor. Beloppet ska stå i tkr. Jämför med 40 000 tkr, utfall januari–augusti 2017. Skriv om beloppet, eller låt det stå om det stämmer."),
        ["a status word nobody knows"] = Changed(
            book => book.Append("Uppdrag", ("A", "Uppdrag"), ("C", "Bygg gångtunnlar"), ("I", "I startgroparna")),
            "statusen ”I startgroparna” är inte känd. Välj vad den betyder, så kommer systemet ihåg det till nästa gång."),
        ["the template of another kommun"] = new(
            t => t.OtherMunicipality,
            "Fel: Filen är en mall för en annan kommun (0380). Rapporten gäller 1490 Borås. Inget lästes. Ladda ned mallen från den här rapporten."),
        ["the template of another period"] = new(
            t => t.OtherPeriod,
            "perioden är 2017-T2, men rapporten gäller 2018-T2. Uppgifterna lästes inte. Använd mallen för rätt period."),
    };

    private static BadInput Bytes(byte[] content, string answer, string fileName = "rapport.xlsx") => new(_ => content, answer, fileName);

    private static BadInput Changed(Action<Workbook> change, string answer) => new(templates => Workbook.Edit(templates.Own, change), answer);

    private static Workbook Row(Workbook book, string code, double outcome) => book.Set("Nyckeltal", $"G{Templates.FigureRow(book, code)}", outcome);

    private static byte[] Fixture(string name) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Imports", "Files", name));

    // A sheet of spaces, which compresses about a thousand times.
    private static byte[] Bomb()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            zip.CreateEntry("[Content_Types].xml");
            zip.CreateEntry("_rels/.rels");
            using var entry = zip.CreateEntry("xl/workbook.xml").Open();
            var spaces = new byte[Megabyte];
            Array.Fill(spaces, (byte)' ');
            for (var i = 0; i < 400; i++)
            {
                entry.Write(spaces);
            }
        }

        return stream.ToArray();
    }
}
