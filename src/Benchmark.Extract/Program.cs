using Benchmark.Documents.PlainText;
using Benchmark.Documents.Recognition;
using Benchmark.Municipalities;

if (args is not [var path])
{
    Console.Error.WriteLine("Usage: etc/extract FILE");
    return 2;
}

if (!File.Exists(path))
{
    Console.Error.WriteLine($"There is no file {path}.");
    return 1;
}

var document = PlainTextReader.Read(await File.ReadAllBytesAsync(path));
Console.Out.WriteLine(ExtractJson.Write(new ReportRecognizer(MunicipalityNames.All).Read(document)));
return 0;
