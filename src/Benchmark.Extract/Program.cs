using System.Globalization;
using Benchmark.Documents.Layout;
using Benchmark.Documents.Recognition;
using Benchmark.Documents.Safety;
using Benchmark.Imports;
using Benchmark.Localization;
using Benchmark.Municipalities;

const int WrongUse = 2;

if (args is not [var path])
{
    Console.Error.WriteLine("Usage: etc/extract FILE");
    return WrongUse;
}

if (!File.Exists(path))
{
    Console.Error.WriteLine($"There is no file {path}.");
    return 1;
}

try
{
    var document = DocumentReader.Read(await File.ReadAllBytesAsync(path), Path.GetFileName(path));
    foreach (var problem in document.Problems)
    {
        Console.Error.WriteLine($"{Path.GetFileName(path)}, sida {problem.Page}: {Words(problem.Code, problem.Page)}");
    }

    Console.Out.WriteLine(ExtractJson.Write(new ReportRecognizer(MunicipalityNames.All).Read(document)));
    return 0;
}
catch (UnreadableFileException unreadable)
{
    Console.Error.WriteLine($"{Path.GetFileName(path)}: {Words(unreadable.Code, null)}");
    return 1;
}

// In Swedish, as the reports are.
static string Words(string code, int? page) =>
    FindingText.Fill(BenchmarkTexts.Find(code, CultureInfo.GetCultureInfo("sv-SE")) ?? code, new Finding(FindingSeverity.Error, code, new SourceRef(string.Empty, Page: page)));
